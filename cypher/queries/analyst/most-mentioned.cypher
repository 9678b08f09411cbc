// Whom does a publisher write about most
// Entities by the number of its documents that name them, then by how often.
// $publisher: string – name of the publisher, or empty for all (e.g. "Lantern Daily")
// $type: string – Person, Organization, ArmedGroup, State, Place, People or Event, or empty for all (e.g. "Person")
MATCH (d:Document)-[m:MENTIONS]->(entity:Entity)
WHERE ($publisher = '' OR d.publisher = $publisher) AND ($type = '' OR entity.type = $type)
RETURN entity, count(DISTINCT d) AS documents, count(DISTINCT d.storyId) AS stories, sum(m.count) AS mentions
ORDER BY documents DESC, mentions DESC, entity.id
