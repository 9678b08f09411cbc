// No parameters.
MATCH (e:MergedEntity)
RETURN e.id AS id, e._variants AS variants
ORDER BY e.id
