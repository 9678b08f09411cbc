// $rows: [[documentId, subject, object, then the template's columns]], ids of entities canonical. Lists, since reading
// maps would take the engines as long again as writing.
UNWIND $rows AS row
MATCH (d:Document {id: row[0]})
MATCH (s:Entity {id: row[1]})
MATCH (o:Entity {id: row[2]})
CREATE (c:Claim {{claimColumns}})
CREATE (c)-[:`IN`]->(d)
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
