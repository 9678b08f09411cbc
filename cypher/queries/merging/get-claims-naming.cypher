// $ids: ids of extracted entities; the template's property is subjectId, objectId, attributedToId or aboutId
UNWIND $ids AS id
MATCH (c:Claim { {{property}}: id })-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN c.id AS id, c.subjectId AS subjectId, c.objectId AS objectId, c.attributedToId AS attributedToId, c.aboutId AS aboutId,
  c.predicate AS predicate, c.polarity AS polarity, s.id AS subject, o.id AS object, v.id AS about
