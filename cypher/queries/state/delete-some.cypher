// $limit: most to delete in this go; the template's label tells what
MATCH (n:{{label}})
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
