// $rows: [[end, other, id]]: relation ids, with the end that has fewer relations
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})-[r:{{relation}}]-()
WHERE r.id = row[2]
RETURN startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object, properties(r) AS relation
