// Which actors both accuse and are accused
// Parties to a quarrel: whom they accuse, and who accuses them. An actor on one side only is left out.
// $minRelations: integer – least number of accusations in each direction (e.g. 1)
MATCH (actor:Entity)-[:ACCUSED]->(target:Entity)
WITH actor, target
ORDER BY target.name
WITH actor, collect(DISTINCT target.name) AS accuses
MATCH (accuser:Entity)-[:ACCUSED]->(actor)
WITH actor, accuses, accuser
ORDER BY accuser.name
WITH actor, accuses, collect(DISTINCT accuser.name) AS accusedBy
WHERE size(accuses) >= $minRelations AND size(accusedBy) >= $minRelations
RETURN actor, accuses, accusedBy
ORDER BY size(accuses) + size(accusedBy) DESC, actor.id
