// $rows: [[id, canonicalId]]; the template's edge is SUBJECT, OBJECT, ATTRIBUTED_TO or ABOUT
UNWIND $rows AS row
MATCH (c:Claim {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (c)-[:{{edge}}]->(e)
