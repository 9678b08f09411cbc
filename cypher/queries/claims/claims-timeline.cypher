// No parameters. An ending.
WITH day, c, d
WHERE day IS NOT NULL
RETURN day AS date, count(DISTINCT c) AS claims, count(DISTINCT d) AS documents
ORDER BY date
