// No parameters.
MATCH (j:Judgement)
RETURN properties(j) AS judgement
ORDER BY j.id
