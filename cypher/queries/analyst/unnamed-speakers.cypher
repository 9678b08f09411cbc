// Which claims rest on speakers without a name
// Officials, witnesses, colleagues: claims attributed to a group or an organ that no document names.
// $since: string – ISO date; published on that day or later (e.g. "2023-01-01")
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE speaker.role IN ['group', 'organ']
MATCH (c)-[:`IN`]->(d:Document)
WHERE d.publishedOn >= $since
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
RETURN speaker, subject, c.predicate AS predicate, object, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
