// $term: the longest word asked for; $terms: all of them; $types, $countries: wanted values or null; $most: most candidates of the index; $limit: most rows
CALL db.index.fulltext.queryNodes('entity_terms', $term, {limit: $most}) YIELD node AS e, score
WHERE ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
  AND all(term IN $terms WHERE (' ' + e._terms + ' ') CONTAINS (' ' + term + ' '))
RETURN e {{entity}} AS entity
ORDER BY e.mentions DESC, e.id
LIMIT $limit
