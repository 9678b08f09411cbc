// $ids: ids of canonical entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[r:{{relation}}]-(:Entity)
WITH e, count(r) AS degree
SET e.degree = degree
