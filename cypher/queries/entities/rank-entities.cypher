// $types, $countries: wanted values or null; $limit: most to give
MATCH (e:Entity)
WHERE e.degree > 0
  AND ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
RETURN e.id AS id
ORDER BY e.degree DESC, e.mentions DESC, e.id
LIMIT $limit
