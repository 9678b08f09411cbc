// $id: canonical id of an event
MATCH (f:Figure)-[:OF]->(v:Entity {id: $id})
MATCH (f)-[:`IN`]->(d:Document)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN properties(f) AS figure, v.id AS about, a.id AS attributedTo, a.name AS attributedToName, a.type AS attributedToType,
  d {{summary}} AS document
ORDER BY f.measure, coalesce(d.publishedOn, '~'), d.id, f.start, f.id
