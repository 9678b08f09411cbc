// $ids: ids of extracted entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.id AS canonicalId, e.type AS type, e._variants AS variants
