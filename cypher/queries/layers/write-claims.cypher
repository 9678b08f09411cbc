// $rows: [{documentId, subject, object, properties}], ids of entities canonical
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
MATCH (s:Entity {id: row.subject})
MATCH (o:Entity {id: row.object})
CREATE (c:Claim)
SET c = row.properties
CREATE (c)-[:`IN`]->(d)
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
