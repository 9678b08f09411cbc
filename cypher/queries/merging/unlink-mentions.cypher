// $rows: [{extractedId, canonicalId}]
UNWIND $rows AS row
MATCH (:Document)-[m:MENTIONS|REFERS_TO]->(:Entity {id: row.canonicalId})
WHERE m.extractedId = row.extractedId
DELETE m
