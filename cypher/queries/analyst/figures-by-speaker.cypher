// Which numbers does somebody give
// Tolls and other figures attributed to a speaker, for whatever event.
// $speaker: string – part of the name or alias, or empty for all speakers (e.g. "")
MATCH (f:Figure)-[:ATTRIBUTED_TO]->(speaker:Entity)
WHERE any(name IN speaker.aliases + [speaker.name] WHERE toLower(name) CONTAINS toLower($speaker))
MATCH (f)-[:`IN`]->(d:Document)
OPTIONAL MATCH (f)-[:OF]->(event:Event)
RETURN speaker, event, f.measure AS measure, f.qualifier AS qualifier, f.value AS value, f.min AS min, f.max AS max,
  f.unit AS unit, f.sentence AS sentence, d.publishedOn AS publishedOn, d.id AS document, f.id AS figure
ORDER BY publishedOn, figure
