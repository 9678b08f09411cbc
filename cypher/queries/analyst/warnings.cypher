// Who warned or threatened whom
// Warnings of danger to come and threats with an act of one's own, with the event they are about.
// $actor: string – part of the name or alias of either side, or empty for all (e.g. "Russia")
MATCH (c:Claim)-[:SUBJECT]->(speaker:Entity)
WHERE c.predicate IN ['WARNED', 'THREATENED']
MATCH (c)-[:OBJECT]->(target:Entity)
WHERE any(name IN speaker.aliases + [speaker.name] WHERE toLower(name) CONTAINS toLower($actor))
  OR any(name IN target.aliases + [target.name] WHERE toLower(name) CONTAINS toLower($actor))
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ABOUT]->(event:Event)
RETURN speaker, c.predicate AS predicate, target, event, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
