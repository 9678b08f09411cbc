// Who leads, speaks for or belongs to a body, and which bodies are part of it
// People and organs, also those of its organs one step down.
// $body: string – name or alias of a state, organization or armed group (e.g. "Russia")
MATCH (body:Entity)
WHERE any(name IN body.aliases + [body.name] WHERE toLower(name) = toLower($body))
MATCH (organ:Entity)-[:PART_OF*0..1]->(body)
MATCH (member:Entity)-[r:LEADER_OF|SPOKESPERSON_OF|MEMBER_OF|PART_OF]->(organ)
RETURN DISTINCT member, r, organ, type(r) AS role, r.sources AS sources, r.lastSeen AS lastSeen
ORDER BY role, sources DESC, r.id
