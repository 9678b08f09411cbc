// Who detained, tried, expelled or cracked down on whom
// Coercion short of attack, with its evidence. Where a person was tried is told by the place.
// $country: string – ISO 3166-1 alpha-3 code of either side, or empty for all (e.g. "")
MATCH (actor:Entity)-[r:DETAINED|EXPELLED|CRACKED_DOWN_ON|TRIED_IN|OPPRESSED]->(target:Entity)
WHERE $country = '' OR actor.country = $country OR target.country = $country
RETURN actor, r, target, r.claims AS claims, r.sources AS sources, r.denied AS denied,
  r.firstSeen AS firstSeen, r.lastSeen AS lastSeen
ORDER BY sources DESC, claims DESC, r.id
