// Which tolls were given for an event, by source and date
// Figures stay side by side: value where the text gives one, else the bounds. Where nobody is named, the document says
// it itself.
// $event: string – part of the event's name or alias (e.g. "Crocus")
// $measure: string – killed, injured, detained, …, or empty for all (e.g. "killed")
MATCH (f:Figure)-[:OF]->(event:Event)
WHERE any(name IN event.aliases + [event.name] WHERE toLower(name) CONTAINS toLower($event))
  AND ($measure = '' OR f.measure = $measure)
MATCH (f)-[:`IN`]->(d:Document)
OPTIONAL MATCH (f)-[:ATTRIBUTED_TO]->(speaker:Entity)
RETURN event, d.publishedOn AS publishedOn, d.publisher AS publisher, speaker, f.measure AS measure,
  f.qualifier AS qualifier, f.value AS value, f.min AS min, f.max AS max, f.unit AS unit, f.sentence AS sentence,
  d.id AS document, f.id AS figure
ORDER BY publishedOn, figure
