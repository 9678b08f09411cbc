// $rows: [[end, other, id, changes]]: relations that are there, with the end that has fewer relations; null takes a property away
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})-[r:{{relation}}]-()
WHERE r.id = row[2]
SET r += row[3]
