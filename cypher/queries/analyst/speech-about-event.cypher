// Who said what about an event
// Accusations, denials, condemnations, admissions, warnings and thanks that are about it or that take it as their
// object.
// $event: string – part of the event's name or alias (e.g. "Crocus")
MATCH (c:Claim)-[:ABOUT|OBJECT]->(event:Event)
WHERE any(name IN event.aliases + [event.name] WHERE toLower(name) CONTAINS toLower($event))
  AND c.predicate IN ['ACCUSED', 'CRITICISED', 'DENIED', 'DISMISSED', 'WARNED', 'THREATENED', 'DEMANDED',
    'ACKNOWLEDGED', 'VERIFIED', 'INVESTIGATED', 'PRAISED', 'SUPPORTED', 'PROTESTED_AGAINST', 'CLAIMED_RESPONSIBILITY']
MATCH (c)-[:SUBJECT]->(speaker:Entity)
MATCH (c)-[:OBJECT]->(object:Entity)
MATCH (c)-[:`IN`]->(d:Document)
RETURN DISTINCT event, speaker, c.predicate AS predicate, object, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim, event.id
