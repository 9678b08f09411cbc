// $rows: [{documentId, properties}]
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (f:Figure)
SET f = row.properties
CREATE (f)-[:`IN`]->(d)
