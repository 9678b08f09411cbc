// No parameters.
MATCH (c:Claim)
RETURN c.polarity AS polarity, count(c) AS count
