// No parameters.
MATCH (d:Document)
RETURN d.id AS id, d.signature AS signature, d.storyId AS storyId
ORDER BY d.id
