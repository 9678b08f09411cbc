// $rows: [{first, second}]: pairs of canonical ids
UNWIND $rows AS row
MATCH (a:Entity {id: row.first})-[r]-(:Entity {id: row.second})
RETURN DISTINCT startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object
