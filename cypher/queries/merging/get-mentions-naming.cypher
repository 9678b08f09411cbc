// $rows: [{extractedId, canonicalId}]: extracted entities and where their mentions hang now
UNWIND $rows AS row
MATCH (d:Document)-[m:MENTIONS|REFERS_TO]->(:Entity {id: row.canonicalId})
WHERE m.extractedId = row.extractedId
RETURN d.id AS documentId, type(m) AS edge, properties(m) AS properties
