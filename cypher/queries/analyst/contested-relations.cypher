// Which relations are contested
// Somebody asserts or alleges it and somebody denies it, or one party denies the other. Denials count the claims that
// deny this very relation; a relation without any is contested by a denial of the party or of the event that it is
// about.
// $since: string – ISO date; last reported on that day or later (e.g. "2023-01-01")
MATCH (subject:Entity)-[r]->(object:Entity)
WHERE r.contested = true AND r.lastSeen >= $since
RETURN subject, r, object, type(r) AS predicate, r.asserted AS asserted, r.alleged AS alleged,
  r.speculated AS speculated, r.denied AS denied, r.sources AS sources, r.lastSeen AS lastSeen
ORDER BY sources DESC, lastSeen DESC, r.id
