// Who stands around an actor, and on how much evidence
// Every relation of the actor with its counts, best evidenced first.
// $actor: string – name or alias (e.g. "Vladimir Putin")
MATCH (actor:Entity)-[r]-(neighbour:Entity)
WHERE any(name IN actor.aliases + [actor.name] WHERE toLower(name) = toLower($actor))
RETURN actor, r, neighbour, type(r) AS predicate, startNode(r).id = actor.id AS outgoing, r.claims AS claims,
  r.documents AS documents, r.sources AS sources, r.asserted AS asserted, r.alleged AS alleged,
  r.speculated AS speculated, r.denied AS denied
ORDER BY sources DESC, claims DESC, r.id
