// $rows: [[subject, object, then the template's columns]]: relations that are not there yet; the template's type is the predicate
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
CREATE (s)-[r:{{predicate}} {{relationColumns}}]->(o)
