// $rows: [{id, canonicalId}]; the template's edge is OF or ATTRIBUTED_TO
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
MATCH (e:Entity {id: row.canonicalId})
CREATE (f)-[:{{edge}}]->(e)
