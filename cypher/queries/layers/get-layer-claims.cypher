// $ids: document ids
UNWIND $ids AS id
MATCH (c:Claim {documentId: id})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN s.id AS subject, c.predicate AS predicate, o.id AS object, v.id AS about, c.polarity AS polarity
