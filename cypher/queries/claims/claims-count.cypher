// No parameters. An ending.
RETURN count(DISTINCT c) AS total
