// $ids: ids of extracted entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.id AS canonicalId, e._variants AS variants, e.degree AS degree, e.documents AS documents,
  e.mentions AS mentions, e.firstSeen AS firstSeen, e.lastSeen AS lastSeen
