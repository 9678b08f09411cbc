// Which documents tell the same story
// Near-copies of one text, oldest first: they count as one source. The first publisher need not be the origin.
// $minDocuments: integer – least number of documents of a story (e.g. 2)
MATCH (d:Document)
WITH d ORDER BY d.publishedOn, d.id
WITH d.storyId AS story, count(d) AS documents, collect(d.title) AS titles, collect(d.publisher) AS publishers,
  collect(d.id) AS ids, min(d.publishedOn) AS firstPublished, max(d.publishedOn) AS lastPublished
WHERE documents >= $minDocuments
RETURN story, documents, head(titles) AS title, publishers, firstPublished, lastPublished, ids
ORDER BY documents DESC, story
