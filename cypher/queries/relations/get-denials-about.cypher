// $rows: [{topic, parties}]: what may have been denied, by whom. Which relations the denials belong to.
UNWIND $rows AS row
MATCH (:Entity {id: row.topic})<-[:ABOUT]-(c:Claim)-[:SUBJECT]->(s:Entity)
WHERE c.predicate = 'DENIED' AND s.id IN row.parties
MATCH (c)-[:OBJECT]->(o:Entity)
RETURN DISTINCT s.id AS subject, o.id AS object
