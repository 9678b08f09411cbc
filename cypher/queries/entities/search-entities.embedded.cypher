// $term: the longest word asked for; $terms: all of them; $types, $countries: wanted values or null; $most: most candidates of the index; $limit: most rows
CALL grafeo.search.text('Entity', '_terms', $term, $most) YIELD node_id, score
MATCH (e:Entity)
WHERE id(e) = node_id
  AND ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
  AND all(term IN $terms WHERE (' ' + e._terms + ' ') CONTAINS (' ' + term + ' '))
RETURN e {{entity}} AS entity
ORDER BY e.mentions DESC, e.id
LIMIT $limit
