// $rows: [{subject, object}]; the template's type is the predicate
UNWIND $rows AS row
MATCH (:Entity {id: row.subject})-[r:{{predicate}}]->(:Entity {id: row.object})
DELETE r
