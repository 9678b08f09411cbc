// $rows: [{id, storyId}]
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.storyId = row.storyId
