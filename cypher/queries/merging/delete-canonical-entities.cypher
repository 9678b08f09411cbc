// $ids: ids of entities that no document names any more
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
