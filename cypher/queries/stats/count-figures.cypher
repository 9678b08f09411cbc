// No parameters.
MATCH (f:Figure)
RETURN count(f) AS count
