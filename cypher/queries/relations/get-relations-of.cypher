// $ids: canonical ids; $predicates: wanted ones or null
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r]-(:Entity)
WHERE $predicates IS NULL OR type(r) IN $predicates
RETURN DISTINCT startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object, properties(r) AS relation
