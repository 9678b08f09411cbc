// $ids: document ids
UNWIND $ids AS id
MATCH (f:Figure {documentId: id})
DETACH DELETE f
