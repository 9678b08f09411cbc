// $rows: [{subject, object, properties}]; the template's type is the predicate
UNWIND $rows AS row
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
MERGE (s)-[r:{{predicate}}]->(o)
SET r = row.properties
