// $participants: canonical ids. An entrance, completed by an ending.
UNWIND $participants AS participant
MATCH (:Entity {id: participant})<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT c
