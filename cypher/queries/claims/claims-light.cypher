// No parameters. An ending that gives what relations are summed from.
RETURN c.relationId AS relationId, c.polarity AS polarity, c.confidence AS confidence, d.id AS documentId,
  d.storyId AS storyId, d.publishedOn AS publishedOn
