// What ties two actors: every sentence
// All claims between the two, in either direction, word for word, with who says so and how sure the reader is.
// $first: string – name or alias (e.g. "Federal Security Service")
// $second: string – name or alias (e.g. "Ukraine")
MATCH (first:Entity)
WHERE any(name IN first.aliases + [first.name] WHERE toLower(name) = toLower($first))
MATCH (second:Entity)
WHERE any(name IN second.aliases + [second.name] WHERE toLower(name) = toLower($second))
MATCH (first)<-[:SUBJECT|OBJECT]-(c:Claim)
MATCH (c)-[:SUBJECT|OBJECT]->(second)
WHERE first.id <> second.id
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN subject, c.predicate AS predicate, object, c.polarity AS polarity, speaker, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.confidence AS confidence, c.id AS claim
ORDER BY publishedOn, claim
