// $id: canonical id
MATCH (m:MergedEntity {canonicalId: $id})
RETURN m.id AS id
ORDER BY m.id
