// No parameters. In the order of ingest.
MATCH (d:Document)
RETURN properties(d) AS document
ORDER BY d._sequence
