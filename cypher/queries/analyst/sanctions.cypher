// Who sanctioned, expelled or cut ties with whom
// With what each claim says, in order of publication.
// $party: string – part of the name or alias of either side, or empty for all (e.g. "Sudan")
MATCH (c:Claim)-[:SUBJECT]->(actor:Entity)
WHERE c.predicate IN ['SANCTIONED', 'EXPELLED']
MATCH (c)-[:OBJECT]->(target:Entity)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) CONTAINS toLower($party))
  OR any(name IN target.aliases + [target.name] WHERE toLower(name) CONTAINS toLower($party))
MATCH (c)-[:`IN`]->(d:Document)
RETURN actor, c.predicate AS predicate, target, c.polarity AS polarity, c.sentence AS sentence,
  d.publisher AS publisher, d.publishedOn AS publishedOn, d.id AS document, c.id AS claim
ORDER BY publishedOn, claim
