// What does somebody say
// All claims attributed to a speaker, in order of publication, with subject, object and the sentence.
// $speaker: string – name or alias of whoever says so (e.g. "Alexander Bortnikov")
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE any(name IN speaker.aliases + [speaker.name] WHERE toLower(name) = toLower($speaker))
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (c)-[:`IN`]->(d:Document)
RETURN speaker, subject, c.predicate AS predicate, object, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
