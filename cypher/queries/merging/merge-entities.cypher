// $rows: [{id, properties}]: what a merged entity keeps of itself; the template's label is the type
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e = row.properties
SET e:MergedEntity
REMOVE e:Entity
REMOVE e:{{type}}
