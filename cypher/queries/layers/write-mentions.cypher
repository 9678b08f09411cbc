// $rows: [[documentId, canonicalId, then the template's columns]]; the template's edge is MENTIONS, or REFERS_TO without occurrence
UNWIND $rows AS row
MATCH (d:Document {id: row[0]})
MATCH (e:Entity {id: row[1]})
CREATE (d)-[m:{{edge}} {{mentionColumns}}]->(e)
