// $id: document id
MATCH (:Document {id: $id})-[m:MENTIONS|REFERS_TO]->(e:Entity)
RETURN e.id AS canonicalId, m._record AS record, m.starts AS starts, m.ends AS ends, m.kinds AS kinds
