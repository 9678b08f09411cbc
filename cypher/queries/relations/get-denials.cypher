// $ids: ids of canonical entities that may have denied something
UNWIND $ids AS id
MATCH (s:Entity {id: id})<-[:SUBJECT]-(c:Claim {predicate: 'DENIED'})-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN s.id AS subject, o.id AS object, v.id AS about, c.polarity AS polarity
