// $ids: judgement ids
UNWIND $ids AS id
MATCH (j:Judgement {id: id})
DETACH DELETE j
