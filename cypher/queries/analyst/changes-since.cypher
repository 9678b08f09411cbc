// What changed since a date
// Relations that a document of that day or later speaks of: those never reported before it come first and are marked
// new. Dates are those of publication.
// $since: string – ISO date (e.g. "2024-03-27")
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.lastSeen >= $since
RETURN subject, r, object, type(r) AS predicate, r.firstSeen >= $since AS isNew, r.firstSeen AS firstSeen,
  r.lastSeen AS lastSeen, r.sources AS sources, r.contested AS contested
ORDER BY isNew DESC, lastSeen DESC, r.id
