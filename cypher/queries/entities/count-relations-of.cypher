// $id: canonical id
MATCH (:Entity {id: $id})-[r:{{relation}}]-(:Entity)
WITH type(r) AS predicate, startNode(r).id AS subject
WITH predicate, CASE WHEN subject = $id THEN true ELSE false END AS outgoing
RETURN predicate, outgoing, count(*) AS count
