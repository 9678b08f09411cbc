// No parameters.
MATCH (d:Document)
RETURN d.publisher AS publisher, count(d) AS documents, min(d.publishedOn) AS first, max(d.publishedOn) AS last
