// $ids: ids of canonical entities
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)<-[m:MENTIONS]-(d:Document)
WITH e, count(DISTINCT d) AS documents, sum(m.count) AS mentions, min(d.publishedOn) AS firstSeen, max(d.publishedOn) AS lastSeen
SET e.documents = documents, e.mentions = mentions, e.firstSeen = firstSeen, e.lastSeen = lastSeen
