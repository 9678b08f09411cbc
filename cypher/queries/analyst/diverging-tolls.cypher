// For which events do tolls diverge
// Figures of one measure that differ for the same event: lowest and highest bound, how many were given and by how many
// publishers. A toll that grew from day to day diverges too: the tolls of the event tell the dates.
// $measure: string – killed, injured, detained, … (e.g. "killed")
MATCH (f:Figure {measure: $measure})-[:OF]->(event:Event)
MATCH (f)-[:`IN`]->(d:Document)
WITH event, d, coalesce(f.value, f.min, f.max) AS low, coalesce(f.value, f.max, f.min) AS high
WHERE low IS NOT NULL
WITH event, min(low) AS lowest, max(high) AS highest, count(low) AS figures, count(DISTINCT d.storyId) AS stories,
  count(DISTINCT d.publisher) AS publishers
WHERE figures > 1 AND lowest < highest
RETURN event, lowest, highest, highest - lowest AS gap, figures, stories, publishers
ORDER BY gap DESC, event.id
