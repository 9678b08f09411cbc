// Who met or negotiated with whom before a date
// The date is that of the meeting where the text tells it, else that of publication, by which the meeting was over or
// announced.
// $before: string – ISO date, exclusive (e.g. "2024-04-01")
MATCH (c:Claim)-[:`IN`]->(d:Document)
WHERE c.predicate IN ['MET_WITH', 'NEGOTIATED_WITH', 'AGREED_WITH'] AND c.polarity <> 'denied'
  AND coalesce(c.date, d.publishedOn) < $before
MATCH (c)-[:SUBJECT]->(one:Entity)
MATCH (c)-[:OBJECT]->(other:Entity)
RETURN one, other, c.predicate AS predicate, coalesce(c.date, d.publishedOn) AS date, c.date IS NOT NULL AS dated,
  c.sentence AS sentence, d.id AS document, c.id AS claim
ORDER BY date, claim
