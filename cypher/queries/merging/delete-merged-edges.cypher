// $ids: ids of merged entities, whose relations are derived anew from the canonical ones
UNWIND $ids AS id
MATCH (:MergedEntity {id: id})-[r]-()
WITH DISTINCT r
DELETE r
