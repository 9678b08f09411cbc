// Which events is an actor tied to, and how
// Relations between the actor and events, whether it did, suffered, criticised or denied them, in order of the event's
// date.
// $actor: string – name or alias (e.g. "Islamic State")
MATCH (actor:Entity)-[r]-(event:Event)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
RETURN actor, r, event, type(r) AS predicate, coalesce(event.date, event.reportedOn) AS date, r.sources AS sources,
  r.asserted AS asserted, r.alleged AS alleged, r.denied AS denied
ORDER BY date, r.id
