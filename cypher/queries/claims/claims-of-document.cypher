// $documentId: document id. An entrance, completed by an ending.
MATCH (c:Claim {documentId: $documentId})
WITH c
