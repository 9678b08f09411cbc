// What does somebody deny
// What the actor is reported to deny outright, and claims that are denied in the actor's name.
// $denier: string – name or alias of whoever denies (e.g. "United Arab Emirates")
MATCH (denier:Entity)<-[:SUBJECT|ATTRIBUTED_TO]-(c:Claim)
WHERE any(name IN denier.aliases + [denier.name] WHERE toLower(name) = toLower($denier))
  AND (c.predicate = 'DENIED' OR c.polarity = 'denied')
MATCH (c)-[:SUBJECT]->(subject:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ABOUT]->(event:Event)
RETURN DISTINCT denier, subject, c.predicate AS predicate, object, event, c.polarity AS polarity,
  c.sentence AS sentence, d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
