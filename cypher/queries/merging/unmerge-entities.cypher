// $ids: ids that stand for themselves again; the template's label is the type
UNWIND $ids AS id
MATCH (e:MergedEntity {id: id})
SET e:Entity
SET e:{{type}}
REMOVE e:MergedEntity
REMOVE e.canonicalId
