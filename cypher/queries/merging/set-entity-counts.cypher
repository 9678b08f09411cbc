// $rows: [[id, degree, documents, mentions, firstSeen, lastSeen, variants]]; without variants those that are there stay
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.degree = row[1], e.documents = row[2], e.mentions = row[3], e.firstSeen = row[4], e.lastSeen = row[5],
  e._variants = coalesce(row[6], e._variants)
