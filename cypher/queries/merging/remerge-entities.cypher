// $rows: [{id, canonicalId}]
UNWIND $rows AS row
MATCH (e:MergedEntity {id: row.id})
SET e.canonicalId = row.canonicalId
