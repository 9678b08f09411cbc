// $rows: [{id, type, name, variants}]; the template's label is the type
UNWIND $rows AS row
CREATE (e:Entity:{{type}})
SET e.id = row.id, e.type = row.type, e.name = row.name, e._variants = row.variants
