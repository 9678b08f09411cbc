// $ids: document ids
UNWIND $ids AS id
MATCH (:Document {id: id})-[m:MENTIONS|REFERS_TO]->(:Entity)
DELETE m
