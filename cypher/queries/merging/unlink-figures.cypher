// $ids: figure ids
UNWIND $ids AS id
MATCH (:Figure {id: id})-[r:OF|ATTRIBUTED_TO]->()
DELETE r
