// For which events is more than one actor named as the perpetrator
// Actors that are said to have done it or to have had a part, with those that claim it. Two names may be one hand: a
// branch and its parent are both listed.
// $minActors: integer – least number of actors named (e.g. 2)
MATCH (actor:Entity)-[r:PERPETRATED|INVOLVED_IN|CLAIMED_RESPONSIBILITY]->(event:Event)
WHERE r.claims > r.denied
WITH event, actor, sum(r.asserted) AS asserted, sum(r.alleged) + sum(r.speculated) AS unsure
ORDER BY asserted DESC, unsure DESC, actor.name
WITH event, collect(actor.name) AS actors, sum(asserted) AS asserted, sum(unsure) AS unsure
WHERE size(actors) >= $minActors
RETURN event, coalesce(event.date, event.reportedOn) AS date, actors, asserted, unsure
ORDER BY size(actors) DESC, event.id
