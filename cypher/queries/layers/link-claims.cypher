// $rows: [{id, canonicalId}]; the template's edge is SUBJECT, OBJECT, ATTRIBUTED_TO or ABOUT
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
MATCH (e:Entity {id: row.canonicalId})
CREATE (c)-[:{{edge}}]->(e)
