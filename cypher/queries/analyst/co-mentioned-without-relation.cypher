// Who is often named beside an actor without any known relation
// Leads: actors named in the same documents, between whom and the actor no claim was found. Stories count once.
// $actor: string – name or alias (e.g. "Vladimir Putin")
// $minStories: integer – least number of stories that name both (e.g. 2)
MATCH (actor:Entity)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
MATCH (actor)<-[:MENTIONS]-(d:Document)
MATCH (d)-[:MENTIONS]->(other:Entity)
WHERE actor.id <> other.id AND NOT other:Place
WITH actor, other, count(DISTINCT d.storyId) AS stories, count(DISTINCT d) AS documents
WHERE stories >= $minStories AND NOT EXISTS { (actor)--(other) }
RETURN other, stories, documents
ORDER BY stories DESC, documents DESC, other.id
