// $id: document id
MATCH (f:Figure {documentId: $id})
OPTIONAL MATCH (f)-[:OF]->(v:Entity)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(a:Entity)
RETURN properties(f) AS figure, v.id AS about, a.id AS attributedTo
