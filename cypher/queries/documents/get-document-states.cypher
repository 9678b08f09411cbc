// $ids: document ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.storyId AS storyId, d.ingestedAt AS ingestedAt, d._sequence AS sequence, d._layers AS layers
