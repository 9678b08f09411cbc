// $rows: [{id, variants}]
UNWIND $rows AS row
MATCH (e:MergedEntity {id: row.id})
SET e._variants = row.variants
