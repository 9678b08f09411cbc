// $ids: ids of canonical entities that may have denied something
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r:DENIED]->(o:Entity)
MATCH (c:Claim {relationId: r.id})
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN DISTINCT s.id AS subject, o.id AS object, v.id AS about, c.polarity AS polarity
