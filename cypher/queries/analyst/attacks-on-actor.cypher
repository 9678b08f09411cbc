// Who attacked an actor or a place, by force or by threat
// Relations of violence, mobilization and threat that point at it, best evidenced first.
// $target: string – name or alias (e.g. "Crocus City Hall")
MATCH (attacker:Entity)-[r:ATTACKED|KILLED|INVADED|TOOK_OVER|TARGETED|MOBILIZED_AGAINST|THREATENED]->(target:Entity)
WHERE any(name IN target.aliases + [target.name] WHERE toLower(name) = toLower($target))
RETURN attacker, r, target, r.sources AS sources, r.asserted AS asserted, r.alleged AS alleged,
  r.speculated AS speculated, r.denied AS denied, r.firstSeen AS firstSeen
ORDER BY sources DESC, firstSeen, r.id
