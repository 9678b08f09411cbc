// $rows: [[subject, object, id, changes]] of relations that are there; null takes a property away; the template's type is the predicate.
// From the subject by that type alone: claims and mentions lead to entities, and would all be walked over from the object.
UNWIND $rows AS row
MATCH (:Entity {id: row[0]})-[r:{{predicate}}]->()
WHERE r.id = row[2]
SET r += row[3]
