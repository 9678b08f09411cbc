// $ids: ids of extracted entities; the template's property is attributedToId or aboutId
UNWIND $ids AS id
MATCH (f:Figure { {{property}}: id })
RETURN f.id AS id, f.attributedToId AS attributedToId, f.aboutId AS aboutId
