// No parameters.
MATCH (a:Entity)-[r:{{relation}}]->(b:Entity)
RETURN a.type AS subject, type(r) AS predicate, b.type AS object, count(r) AS count
