// $rows: [[end, other, id]]: relation ids, with the end that has fewer relations
// Neo4j goes from the end that has fewer edges to the other, and reads the properties of those between the two alone.
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
MATCH (e)-[r:{{relation}}]-(o)
WHERE r.id = row[2]
DELETE r
