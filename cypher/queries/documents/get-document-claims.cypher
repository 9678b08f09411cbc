// $id: document id
MATCH (c:Claim {documentId: $id})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(a:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN properties(c) AS claim, s.id AS subject, o.id AS object, a.id AS attributedTo, v.id AS about
