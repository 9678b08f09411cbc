// $rows: [[id, variants]]
UNWIND $rows AS row
MATCH (e:MergedEntity {id: row[0]})
SET e._variants = row[1]
