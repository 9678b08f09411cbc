// $words: folded words, all wanted; $publisher, $storyId: wanted value or null; $from, $to: bounds on the date or null
MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher)
  AND ($storyId IS NULL OR d.storyId = $storyId)
  AND ($from IS NULL OR d.publishedOn + '~' >= $from)
  AND ($to IS NULL OR d.publishedOn <= $to)
  AND all(word IN $words WHERE (' ' + d._words + ' ') CONTAINS (' ' + word + ' '))
RETURN count(d) AS total
