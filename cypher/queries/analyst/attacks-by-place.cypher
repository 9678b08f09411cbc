// Attacks in a place, and who is named for them
// Events of violence that happened there or in a place inside of it, and attacks on the place itself, with those who
// are said to have had a part. Actors without any asserted claim are only alleged to have done it.
// $place: string – name or alias of a place or state (e.g. "El Fasher")
MATCH (place:Entity)
WHERE (place:Place OR place:State) AND any(name IN place.aliases + [place.name] WHERE toLower(name) = toLower($place))
MATCH (site:Entity)-[:LOCATED_IN|PART_OF*0..2]->(place)
MATCH (event:Event)-[:OCCURRED_IN|TARGETED]->(site)
WHERE event.eventKind IN ['attack', 'war']
OPTIONAL MATCH (actor:Entity)-[r:PERPETRATED|INVOLVED_IN|CLAIMED_RESPONSIBILITY|FACILITATED]->(event)
RETURN DISTINCT event, coalesce(event.date, event.reportedOn) AS date, site, actor, r, r.asserted AS asserted,
  r.alleged AS alleged, r.speculated AS speculated, r.denied AS denied
ORDER BY date, event.id, site.id, actor.id, r.id
