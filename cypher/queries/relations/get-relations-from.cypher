// $ids: canonical ids of subjects; $predicates: wanted ones or null
UNWIND $ids AS id
MATCH (s:Entity {id: id})-[r:{{relation}}]->(o:Entity)
WHERE $predicates IS NULL OR type(r) IN $predicates
RETURN s.id AS subject, type(r) AS predicate, o.id AS object, properties(r) AS relation
