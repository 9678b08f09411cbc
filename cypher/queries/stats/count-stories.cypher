// No parameters.
MATCH (d:Document)
RETURN count(DISTINCT d.storyId) AS stories
