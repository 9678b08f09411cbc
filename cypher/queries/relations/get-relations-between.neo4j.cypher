// $rows: [[first, second]]: pairs of canonical ids, of each pair the one with fewer relations first
UNWIND $rows AS row
MATCH (a:Entity {id: row[0]})
MATCH (b:Entity {id: row[1]})
MATCH (a)-[r:{{relation}}]-(b)
RETURN DISTINCT startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object
