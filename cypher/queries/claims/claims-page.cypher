// $offset, $limit: the page. An ending.
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN properties(c) AS claim, s.id AS subject, o.id AS object, v.id AS about,
  a.id AS attributedTo, a.name AS attributedToName, a.type AS attributedToType, d {{summary}} AS document
ORDER BY coalesce(d.publishedOn, '~'), d.id, c.start, c.end, c.id
SKIP $offset
LIMIT $limit
