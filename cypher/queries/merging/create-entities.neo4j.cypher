// $rows: [{group, row: {id, type, name, variants}}]; the group is the type, which is a label too
UNWIND $rows AS each
WITH each.group AS type, each.row AS row
CREATE (e:Entity:$(type))
SET e.id = row.id, e.type = row.type, e.name = row.name, e._variants = row.variants
