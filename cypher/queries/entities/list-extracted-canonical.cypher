// No parameters.
MATCH (e:Entity)
RETURN e.id AS id, e._variants AS variants
ORDER BY e.id
