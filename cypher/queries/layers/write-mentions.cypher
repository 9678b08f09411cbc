// $rows: [{documentId, canonicalId, extractedId, properties}]; the template's edge is MENTIONS, or REFERS_TO without occurrence
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (e:Entity {id: row.canonicalId})
CREATE (d)-[m:{{edge}}]->(e)
SET m = row.properties
