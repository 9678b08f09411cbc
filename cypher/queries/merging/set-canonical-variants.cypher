// $rows: [[id, variants]]
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e._variants = row[1]
