// $rows: [{id, relationId}]; relationId null where subject and object are one
UNWIND $rows AS row
MATCH (c:Claim {id: row.id})
SET c.relationId = row.relationId
