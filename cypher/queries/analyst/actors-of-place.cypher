// Which actors are tied to a place
// Actors that operate or sit there, come from there, fled there, lead, attacked, took or left it, and those with a
// part in events that happened there. Places inside of it, up to two steps down, count too.
// $place: string – name or alias of a place or state (e.g. "Moscow")
MATCH (place:Entity)
WHERE (place:Place OR place:State) AND any(name IN place.aliases + [place.name] WHERE toLower(name) = toLower($place))
MATCH (site:Entity)-[:LOCATED_IN|PART_OF*0..2]->(place)
MATCH (anchor:Entity)-[:OCCURRED_IN*0..1]->(site)
MATCH (actor:Entity)-[r]->(anchor)
WHERE NOT actor:Place AND NOT actor:Event
  AND type(r) IN ['OPERATES_IN', 'LOCATED_IN', 'ORIGINATES_FROM', 'CITIZEN_OF', 'FLED_TO', 'TRIED_IN', 'LEADER_OF',
    'ATTACKED', 'INVADED', 'TOOK_OVER', 'WITHDREW_FROM', 'CRACKED_DOWN_ON', 'MOBILIZED_AGAINST', 'PERPETRATED',
    'INVOLVED_IN', 'CLAIMED_RESPONSIBILITY', 'FACILITATED', 'PARTICIPATED_IN', 'FAILED_TO_PREVENT', 'THWARTED']
RETURN DISTINCT actor, r, anchor AS target, type(r) AS predicate, r.sources AS sources, r.asserted AS asserted,
  r.alleged AS alleged, r.denied AS denied, r.id AS relation
ORDER BY sources DESC, relation
