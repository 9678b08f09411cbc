// $ids: relation ids
UNWIND $ids AS id
MATCH (c:Claim {relationId: id})-[:`IN`]->(d:Document)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN id AS relationId, c.polarity AS polarity, c.confidence AS confidence, v.id AS about,
  d.id AS documentId, d.storyId AS storyId, d.publishedOn AS publishedOn
