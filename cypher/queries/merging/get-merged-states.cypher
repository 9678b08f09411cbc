// $ids: ids of extracted entities
UNWIND $ids AS id
MATCH (e:MergedEntity {id: id})
RETURN e.id AS id, e.canonicalId AS canonicalId, e._variants AS variants
