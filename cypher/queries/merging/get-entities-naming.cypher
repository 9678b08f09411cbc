// $ids: canonical ids; the template's property is placeId or eventId
UNWIND $ids AS id
MATCH (e:Entity { {{property}}: id })
RETURN DISTINCT e.id AS id
