// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.id AS canonicalId
