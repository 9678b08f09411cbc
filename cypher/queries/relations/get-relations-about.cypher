// $rows: [{party, topic}]: relations with the party whose claims are about the topic
UNWIND $rows AS row
MATCH (:Entity {id: row.topic})<-[:ABOUT]-(c:Claim)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
WHERE s.id = row.party OR o.id = row.party
RETURN DISTINCT s.id AS subject, c.predicate AS predicate, o.id AS object
