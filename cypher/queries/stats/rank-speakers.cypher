// $limit: most rows. Who claims are attributed to, by the number of claims.
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(e:Entity)
WITH e.id AS id, e.name AS name, e.type AS type, count(c) AS claims
RETURN id, name, type, claims
ORDER BY claims DESC, id
LIMIT $limit
