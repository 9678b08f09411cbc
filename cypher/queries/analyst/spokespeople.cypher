// Who speaks for whom
// Spokespeople by office, and how many claims are attributed to each of them.
// $body: string – part of the name or alias of body or person spoken for, or empty for all (e.g. "Kremlin")
MATCH (speaker:Person)-[r:SPOKESPERSON_OF]->(body:Entity)
WHERE any(name IN body.aliases + [body.name] WHERE toLower(name) CONTAINS toLower($body))
OPTIONAL MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker)
RETURN speaker, r, body, r.sources AS sources, r.lastSeen AS lastSeen, count(c) AS attributedClaims
ORDER BY body.name, sources DESC, r.id
