// Whom do two actors have in common
// Everybody and everything with a relation to both, with the number of claims on each side; the weaker side counts
// most.
// $first: string – name or alias (e.g. "Russia")
// $second: string – name or alias (e.g. "Ukraine")
MATCH (first:Entity)
WHERE any(name IN first.aliases + [first.name] WHERE toLower(name) = toLower($first))
MATCH (second:Entity)
WHERE any(name IN second.aliases + [second.name] WHERE toLower(name) = toLower($second))
MATCH (first)-[r]-(common:Entity)
WITH first, second, common, r
ORDER BY type(r)
WITH first, second, common, collect(DISTINCT type(r)) AS firstRelations, sum(r.claims) AS firstClaims
MATCH (common)-[s]-(second)
WITH common, firstRelations, firstClaims, s
ORDER BY type(s)
WITH common, firstRelations, firstClaims, collect(DISTINCT type(s)) AS secondRelations, sum(s.claims) AS secondClaims
RETURN common, firstRelations, firstClaims, secondRelations, secondClaims
ORDER BY CASE WHEN firstClaims < secondClaims THEN firstClaims ELSE secondClaims END DESC, common.id
