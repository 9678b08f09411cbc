// Who leads whom
// Leaders of states, bodies and groups of a country. Two leaders of one body may follow each other, or be rivals:
// compare when each was first and last reported.
// $country: string – ISO 3166-1 alpha-3 code of leader or body, or empty for all (e.g. "RUS")
MATCH (leader:Person)-[r:LEADER_OF]->(body:Entity)
WHERE $country = '' OR leader.country = $country OR body.country = $country
RETURN leader, r, body, r.sources AS sources, r.claims AS claims, r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY body.name, sources DESC, r.id
