// $id: relation id. Any of its claims tells its ends.
MATCH (c:Claim {relationId: $id})-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN s.id AS subject, c.predicate AS predicate, o.id AS object
LIMIT 1
