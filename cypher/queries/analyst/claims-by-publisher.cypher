// How each publisher words what an actor does
// Claims with the actor as subject, counted by publisher, predicate and polarity: who states what others only allege.
// $actor: string – name or alias (e.g. "Ukraine")
MATCH (actor:Entity)<-[:SUBJECT]-(c:Claim)-[:`IN`]->(d:Document)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
RETURN coalesce(d.publisher, 'unknown') AS publisher, c.predicate AS predicate, c.polarity AS polarity,
  count(c) AS claims, count(DISTINCT d.storyId) AS stories
ORDER BY claims DESC, publisher, predicate, polarity
