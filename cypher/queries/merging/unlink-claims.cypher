// $ids: claim ids
UNWIND $ids AS id
MATCH (:Claim {id: id})-[r:SUBJECT|OBJECT|ATTRIBUTED_TO|ABOUT]->()
DELETE r
