// $rows: [[subject, object, id]] of relations; the template's type is the predicate.
// From the subject by that type alone: claims and mentions lead to entities, and would all be walked over from the object.
UNWIND $rows AS row
MATCH (:Entity {id: row[0]})-[r:{{predicate}}]->()
WHERE r.id = row[2]
RETURN startNode(r).id AS subject, type(r) AS predicate, endNode(r).id AS object, properties(r) AS relation
