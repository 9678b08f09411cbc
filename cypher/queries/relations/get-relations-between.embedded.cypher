// $rows: [[first, second]]: pairs of canonical ids, of each pair the one with fewer relations first
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})-[r:{{relation}}]-(b:Entity)
WHERE b.id = row[1]
RETURN DISTINCT startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object
