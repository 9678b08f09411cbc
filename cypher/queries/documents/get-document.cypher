// $id: document id
MATCH (d:Document {id: $id})
RETURN properties(d) AS document
