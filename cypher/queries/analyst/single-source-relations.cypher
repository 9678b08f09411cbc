// Which relations of an actor rest on one source only
// One story, however often it was reprinted. Confidence is that of the best claim; the one source is named.
// $actor: string – name or alias (e.g. "Ukraine")
MATCH (actor:Entity)-[r]-(other:Entity)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
  AND r.sources = 1
MATCH (c:Claim {relationId: r.id})-[:`IN`]->(d:Document)
RETURN startNode(r) AS subject, r, endNode(r) AS object, type(r) AS predicate, r.confidence AS confidence,
  min(d.publishedOn) AS firstSeen, count(DISTINCT d) AS documents, min(d.title) AS title
ORDER BY firstSeen, r.id
