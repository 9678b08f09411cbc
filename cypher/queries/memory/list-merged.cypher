// No parameters.
MATCH (e:MergedEntity)
RETURN e.id AS id, e.canonicalId AS canonicalId
