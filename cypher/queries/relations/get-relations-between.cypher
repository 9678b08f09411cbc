// $rows: [[subject, object]]: pairs of canonical ids
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
MATCH (s)-[r:{{relation}}]->(o)
RETURN DISTINCT s.id AS subject, type(r) AS predicate, o.id AS object
