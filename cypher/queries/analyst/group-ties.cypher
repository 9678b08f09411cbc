// Parents, branches, affiliates and allies of an armed group
// Structural ties in both directions, with how well each is evidenced.
// $group: string – name or alias (e.g. "Islamic State")
MATCH (group:Entity)
WHERE any(name IN group.aliases + [group.name] WHERE toLower(name) = toLower($group))
MATCH (group)-[r:AFFILIATE_OF|PART_OF|SPLIT_FROM|ALLY_OF|MEMBER_OF|IDENTIFIED_AS]-(other:Entity)
RETURN startNode(r) AS subject, r, endNode(r) AS object, type(r) AS tie, r.sources AS sources, r.claims AS claims,
  r.contested AS contested
ORDER BY tie, sources DESC, r.id
