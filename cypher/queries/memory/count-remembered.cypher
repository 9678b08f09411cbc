// No parameters. Degrees count each relation at both its ends.
MATCH (e:Entity)
RETURN count(e) AS entities, sum(e.degree) AS ends
