// $rows: [[id, canonicalId]]; the template's edge is OF or ATTRIBUTED_TO
UNWIND $rows AS row
MATCH (f:Figure {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (f)-[:{{edge}}]->(e)
