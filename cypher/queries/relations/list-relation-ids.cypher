// $contested: true, false or null; $minSources: least number of independent sources or null
MATCH (:Entity)-[r:{{relation}}]->(:Entity)
WHERE ($contested IS NULL OR r.contested = $contested)
  AND ($minSources IS NULL OR r.sources >= $minSources)
RETURN r.id AS id
