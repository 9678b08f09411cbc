// No parameters.
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS predicate, r.contested AS contested, count(r) AS count
