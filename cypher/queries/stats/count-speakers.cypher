// No parameters.
MATCH (:Claim)-[:ATTRIBUTED_TO]->(e:Entity)
RETURN count(DISTINCT e.id) AS speakers
