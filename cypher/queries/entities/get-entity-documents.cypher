// $id: canonical id
MATCH (:Entity {id: $id})<-[:MENTIONS]-(d:Document)
WITH DISTINCT d
RETURN d {{summary}} AS document
ORDER BY coalesce(d.publishedOn, '~'), d.id
