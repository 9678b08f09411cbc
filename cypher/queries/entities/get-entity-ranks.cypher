// $ids: canonical ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.country AS country, e.degree AS degree
