// $afterDate, $afterDocument, $afterStart, $afterEnd, $afterId: where the page before ended, or null; $limit: most to give.
// An ending.
WITH c, d, s, o, a, coalesce(d.publishedOn, '~') AS published
WHERE $afterId IS NULL
  OR published > $afterDate
  OR (published = $afterDate AND (d.id > $afterDocument
    OR (d.id = $afterDocument AND (c.start > $afterStart
      OR (c.start = $afterStart AND (c.end > $afterEnd
        OR (c.end = $afterEnd AND c.id > $afterId)))))))
OPTIONAL MATCH (c)-[:ABOUT]->(v:Entity)
RETURN properties(c) AS claim, s.id AS subject, o.id AS object, v.id AS about,
  a.id AS attributedTo, a.name AS attributedToName, a.type AS attributedToType, d {{summary}} AS document
ORDER BY published, d.id, c.start, c.end, c.id
LIMIT $limit
