// $rows: [[end, other, id, changes]]: relations that are there, with the end that has fewer relations; null takes a property away
// Neo4j goes from the end that has fewer edges to the other, and reads the properties of those between the two alone.
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
MATCH (e)-[r:{{relation}}]-(o)
WHERE r.id = row[2]
SET r += row[3]
