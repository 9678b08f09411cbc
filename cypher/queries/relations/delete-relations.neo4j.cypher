// $rows: [{group, row: [subject, object, id]}] of relations; the group is the predicate.
// Neo4j goes from the end that has fewer edges to the other, and reads the properties of those between the two alone. It is told
// to look up both ends: a plan made while the graph was empty would go over all that leads from one, and be kept.
// One statement for all predicates: to plan one for each takes longer than to run it.
UNWIND $rows AS each
WITH each.row AS row
MATCH (s:Entity {id: row[0]})
  USING INDEX SEEK s:Entity(id)
MATCH (o:Entity {id: row[1]})
  USING INDEX SEEK o:Entity(id)
MATCH (s)-[r:{{relation}}]->(o)
WHERE r.id = row[2]
DELETE r
