// $types, $countries: wanted values or null
MATCH (e:Entity)
WHERE ($types IS NULL OR e.type IN $types)
  AND ($countries IS NULL OR e.country IN $countries)
RETURN count(e) AS total
