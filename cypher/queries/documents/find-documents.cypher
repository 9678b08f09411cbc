// $words: folded words, all wanted; $publisher, $storyId: wanted value or null; $from, $to: bounds on the date or null;
// $afterDate, $afterId: where the page before ended, or null; $limit: most to give
MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher)
  AND ($storyId IS NULL OR d.storyId = $storyId)
  AND ($from IS NULL OR d.publishedOn + '~' >= $from)
  AND ($to IS NULL OR d.publishedOn <= $to)
  AND all(word IN $words WHERE (' ' + d._words + ' ') CONTAINS (' ' + word + ' '))
  AND ($afterId IS NULL
    OR coalesce(d.publishedOn, '') < $afterDate
    OR (coalesce(d.publishedOn, '') = $afterDate AND d.id > $afterId))
RETURN d {{summary}} AS document
ORDER BY coalesce(d.publishedOn, '') DESC, d.id
LIMIT $limit
