// Who is named for an event, by whose word
// Every claim that gives an actor a part in it, with who says so: the rival versions side by side. Where nobody is
// named, the document says it itself.
// $event: string – part of the event's name or alias (e.g. "Crocus")
MATCH (c:Claim)-[:OBJECT]->(event:Event)
WHERE any(name IN event.aliases + [event.name] WHERE toLower(name) CONTAINS toLower($event))
  AND c.predicate IN ['PERPETRATED', 'INVOLVED_IN', 'CLAIMED_RESPONSIBILITY', 'FACILITATED', 'PARTICIPATED_IN',
    'FAILED_TO_PREVENT', 'THWARTED', 'EXPLOITED']
MATCH (c)-[:SUBJECT]->(actor:Entity)
MATCH (c)-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN event, actor, c.predicate AS predicate, c.polarity AS polarity, speaker, count(DISTINCT d.storyId) AS stories,
  count(c) AS claims, min(d.publishedOn) AS firstSeen
ORDER BY stories DESC, claims DESC, predicate, polarity, event.id, actor.id, speaker.id
