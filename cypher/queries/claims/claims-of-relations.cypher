// $relationIds: relation ids. An entrance, completed by an ending.
UNWIND $relationIds AS relationId
MATCH (c:Claim {relationId: relationId})
WITH c
