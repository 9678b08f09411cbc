// Who reported an event, and who first
// Documents that mention it, oldest first, with how often they name it. Documents of one story have the same story id.
// $event: string – part of the event's name or alias (e.g. "Crocus")
MATCH (d:Document)-[m:MENTIONS]->(event:Event)
WHERE any(name IN event.aliases + [event.name] WHERE toLower(name) CONTAINS toLower($event))
RETURN event, d.publishedOn AS publishedOn, d.publisher AS publisher, d.title AS title, m.count AS mentions,
  d.storyId AS story, d.id AS document
ORDER BY publishedOn, document, event.id
