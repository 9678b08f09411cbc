// $ids: canonical ids; $predicates: wanted ones or null. A relation between two of the ids comes twice.
UNWIND $ids AS id
MATCH (:Entity {id: id})-[r:{{relation}}]-(:Entity)
WHERE $predicates IS NULL OR type(r) IN $predicates
RETURN startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object, properties(r) AS relation
