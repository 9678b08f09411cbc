// $rows: [{group, row: [subject, object, then the template's columns]}]: relations that are not there yet; the group is the
// predicate. One statement for all of them: to plan one for each predicate takes longer than to write.
UNWIND $rows AS each
WITH each.group AS predicate, each.row AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
CREATE (s)-[r:$(predicate) {{relationColumns}}]->(o)
