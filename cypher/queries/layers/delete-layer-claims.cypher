// $ids: document ids
UNWIND $ids AS id
MATCH (c:Claim {documentId: id})
DETACH DELETE c
