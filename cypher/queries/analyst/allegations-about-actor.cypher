// What is only alleged or speculated about an actor
// Claims with the actor as subject or object that nobody states as fact: who says so, and with which words of caution.
// $actor: string – name or alias (e.g. "Rapid Support Forces")
MATCH (actor:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
  AND c.polarity IN ['alleged', 'speculated']
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN DISTINCT subject, c.predicate AS predicate, object, c.polarity AS polarity, speaker, c.cues AS cues,
  c.sentence AS sentence, d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
