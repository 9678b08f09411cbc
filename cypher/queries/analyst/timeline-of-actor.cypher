// What happened with an actor, in order of time
// Every claim with the actor in it, by the date it tells of, or by that of publication where it tells of none.
// $actor: string – name or alias (e.g. "Rapid Support Forces")
// $from: string – first ISO date (e.g. "2025-01-01")
// $to: string – last ISO date (e.g. "2025-12-31")
MATCH (actor:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)-[:`IN`]->(d:Document)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
WITH DISTINCT c, d, coalesce(c.date, d.publishedOn) AS date
WHERE date >= $from AND date <= $to
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
RETURN date, subject, c.predicate AS predicate, object, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.id AS document, c.id AS claim
ORDER BY date, claim
