// $after: id of the last one given, '' at first; $types, $countries: wanted values or null; $limit: most to give
MATCH (e:Entity)
WHERE e.id > $after
  AND ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
RETURN e {{entity}} AS entity
ORDER BY e.id
LIMIT $limit
