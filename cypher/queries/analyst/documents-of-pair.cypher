// Which documents name two actors together
// With how often each is named and how many claims tie the two in that document.
// $first: string – name or alias (e.g. "Vladimir Putin")
// $second: string – name or alias (e.g. "Ukraine")
MATCH (first:Entity)
WHERE any(name IN first.aliases + [first.name] WHERE toLower(name) = toLower($first))
MATCH (second:Entity)
WHERE any(name IN second.aliases + [second.name] WHERE toLower(name) = toLower($second))
MATCH (first)<-[m:MENTIONS]-(d:Document)
MATCH (d)-[n:MENTIONS]->(second)
OPTIONAL MATCH (d)<-[:`IN`]-(c:Claim)-[:SUBJECT|OBJECT]->(first), (c)-[:SUBJECT|OBJECT]->(second)
RETURN d.publishedOn AS publishedOn, d.publisher AS publisher, d.title AS title, m.count AS firstMentions,
  n.count AS secondMentions, count(DISTINCT c) AS claims, d.id AS document
ORDER BY publishedOn, document
