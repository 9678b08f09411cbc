// $rows: [{extractedId, canonicalId}]: extracted entities and where their claims lead now; the template's edge is SUBJECT, OBJECT,
// ATTRIBUTED_TO or ABOUT, its property the one that holds the extracted id at that end
UNWIND $rows AS row
MATCH (:Entity {id: row.canonicalId})<-[:{{edge}}]-(c:Claim)
WHERE c.{{property}} = row.extractedId
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN c.id AS id, c.subjectId AS subjectId, c.objectId AS objectId, c.attributedToId AS attributedToId, c.aboutId AS aboutId,
  c.predicate AS predicate, c.polarity AS polarity, s.id AS subject, o.id AS object, v.id AS about
