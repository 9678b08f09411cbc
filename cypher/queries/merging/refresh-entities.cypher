// $rows: [{id, properties}]; null takes a property away
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.properties
