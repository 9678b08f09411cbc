// $subject, $object, $participant: canonical ids or null; $documentId: document id or null; $predicates, $polarities,
// $sources, $attributedTo: wanted values or null; $from, $to: bounds or null, on the event's date if $byEvent;
// $minConfidence: least confidence or null. The middle of every question for claims.
MATCH (c)-[:`IN`]->(d:Document)
MATCH (c)-[:SUBJECT]->(s:Entity)
MATCH (c)-[:OBJECT]->(o:Entity)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(a:Entity)
WITH c, d, s, o, a, CASE WHEN $byEvent THEN c.date ELSE d.publishedOn END AS day
WHERE ($subject IS NULL OR s.id = $subject)
  AND ($object IS NULL OR o.id = $object)
  AND ($participant IS NULL OR s.id = $participant OR o.id = $participant)
  AND ($documentId IS NULL OR d.id = $documentId)
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($polarities IS NULL OR c.polarity IN $polarities)
  AND ($sources IS NULL OR d.publisher IN $sources)
  AND ($attributedTo IS NULL OR a.id IN $attributedTo)
  AND ($minConfidence IS NULL OR c.confidence >= $minConfidence)
  AND ($from IS NULL OR day + '~' >= $from)
  AND ($to IS NULL OR day <= $to)
