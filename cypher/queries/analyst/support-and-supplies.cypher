// Who supplied, armed or backed whom
// Arms, money, relief and backing that the actor gave or got, claim by claim, with who says so and who denies it.
// $actor: string – name or alias of giver or receiver (e.g. "Rapid Support Forces")
MATCH (actor:Entity)<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
  AND c.predicate IN ['SUPPLIED', 'SUPPORTED', 'RECRUITED', 'COOPERATED_WITH', 'SHARED_INTELLIGENCE_WITH']
MATCH (c)-[:SUBJECT]->(giver:Entity)
MATCH (c)-[:OBJECT]->(receiver:Entity)
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN DISTINCT giver, c.predicate AS predicate, receiver, c.polarity AS polarity, speaker, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
