// $rows: [[end, other, id]]: relation ids, with the end that has fewer relations
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})-[r:{{relation}}]-()
WHERE r.id = row[2]
DELETE r
