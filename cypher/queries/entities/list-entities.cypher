// $types, $countries: wanted values or null; $offset, $limit: the page; the template's order is one of ours
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
RETURN e {{entity}} AS entity
ORDER BY {{order}}
SKIP $offset
LIMIT $limit
