// Who accused whom of what, and who denies it
// Every accusation that an actor makes or meets, with the charge as its sentence words it, the event it is about, and
// the denials of the accused that answer this accuser or this event. No denials means that none was found, not that
// none was made.
// $actor: string – name or alias of the accuser or the accused (e.g. "Ukraine")
MATCH (c:Claim {predicate: 'ACCUSED'})-[:SUBJECT]->(accuser:Entity)
MATCH (c)-[:OBJECT]->(accused:Entity)
MATCH (c)-[:`IN`]->(d:Document)
WHERE any(name IN accuser.aliases + [accuser.name] WHERE toLower(name) = toLower($actor))
  OR any(name IN accused.aliases + [accused.name] WHERE toLower(name) = toLower($actor))
OPTIONAL MATCH (c)-[:ABOUT]->(event:Event)
OPTIONAL MATCH (accused)<-[:SUBJECT]-(denial:Claim)-[:OBJECT|ABOUT]->(topic:Entity)
WHERE (denial.predicate = 'DENIED' OR denial.polarity = 'denied') AND (topic.id = accuser.id OR topic.id = event.id)
WITH accuser, accused, event, c, d, denial
ORDER BY denial.sentence
RETURN accuser, accused, event, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, collect(DISTINCT denial.sentence) AS denials
ORDER BY publishedOn, document, sentence
