// $ids: ids of stories; $documents: ids of documents that do not count
UNWIND $ids AS id
MATCH (d:Document {storyId: id})
WHERE NOT d.id IN $documents
RETURN DISTINCT id
