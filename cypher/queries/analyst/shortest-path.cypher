// How are two actors connected
// The shortest chains of relations between the two, of at most four steps. Every step is a relation: being named in
// one document is none. If none comes, the two are further apart. Strike predicates from the list to leave them out.
// $from: string – name or alias (e.g. "Alexander Lukashenko")
// $to: string – name or alias (e.g. "Federal Security Service")
MATCH (a:Entity)
WHERE any(name IN a.aliases + [a.name] WHERE toLower(name) = toLower($from))
MATCH (b:Entity)
WHERE any(name IN b.aliases + [b.name] WHERE toLower(name) = toLower($to)) AND a.id <> b.id
MATCH p = allShortestPaths(
  (a)-[:ABOUT|ACCUSED|ACKNOWLEDGED|AFFILIATE_OF|AGREED_WITH|ALLY_OF|ATTACKED|CITIZEN_OF|CLAIMED_RESPONSIBILITY|
    CLAIMED_VICTORY_OVER|COOPERATED_WITH|CRACKED_DOWN_ON|CRITICISED|CRITIC_OF|DEMANDED|DENIED|DETAINED|DISMISSED|
    EXPELLED|EXPLOITED|FACILITATED|FAILED_TO_PREVENT|FLED_TO|IDENTIFIED_AS|INVADED|INVESTIGATED|INVOLVED_IN|
    IN_CONFLICT_WITH|KILLED|LEADER_OF|LOCATED_IN|MEMBER_OF|MET_WITH|MOBILIZED_AGAINST|NEAR|
    NEGOTIATED_WITH|OCCURRED_IN|OPERATES_IN|OPPRESSED|ORIGINATES_FROM|PARTICIPATED_IN|PART_OF|PERPETRATED|
    PRAISED|PROTESTED_AGAINST|PUBLISHED_FOOTAGE_OF|RECRUITED|SANCTIONED|SHARED_INTELLIGENCE_WITH|SPLIT_FROM|
    SPOKESPERSON_OF|SUPPLIED|SUPPORTED|TARGETED|THREATENED|THWARTED|TOOK_OVER|TRIED_IN|VERIFIED|WARNED|
    WITHDREW_FROM*..4]-(b)
)
RETURN length(p) AS steps, nodes(p) AS chain, relationships(p) AS relations,
  [r IN relationships(p) | r.sources] AS sources, [r IN relationships(p) | r.id] AS ids
ORDER BY steps, ids
LIMIT 50
