// $rows: [{extractedId, canonicalId}]: extracted entities and where their figures lead now; the template's edge is OF or
// ATTRIBUTED_TO, its property the one that holds the extracted id at that end
UNWIND $rows AS row
MATCH (:Entity {id: row.canonicalId})<-[:{{edge}}]-(f:Figure)
WHERE f.{{property}} = row.extractedId
RETURN f.id AS id, f.attributedToId AS attributedToId, f.aboutId AS aboutId
