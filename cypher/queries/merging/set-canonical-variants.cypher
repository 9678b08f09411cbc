// $rows: [{id, variants}]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e._variants = row.variants
