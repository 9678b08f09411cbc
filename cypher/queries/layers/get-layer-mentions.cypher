// $ids: document ids
UNWIND $ids AS id
MATCH (:Document {id: id})-[m:MENTIONS|REFERS_TO]->(e:Entity)
RETURN m.extractedId AS extractedId, m._record AS record, e.id AS canonicalId
