// Which relations have the most independent sources
// Near-copies of one story count as one source, so this is corroboration and not volume.
// $minSources: integer – least number of independent sources (e.g. 2)
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.sources >= $minSources
RETURN subject, r, object, type(r) AS predicate, r.sources AS sources, r.documents AS documents, r.claims AS claims,
  r.contested AS contested
ORDER BY sources DESC, claims DESC, r.id
