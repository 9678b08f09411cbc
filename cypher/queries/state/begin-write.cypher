// Takes the write lock of the graph, counts its revision up and notes which write this is.
// $stamp: an id that no other write has.
// Gives the id of the write before, which is missing for the first.
MERGE (g:GraphState {id: 'graph'})
ON CREATE SET g.revision = 0, g.sequence = 0, g.schemaVersion = 1
SET g.revision = g.revision + 1, g.stampBefore = g.stamp, g.stamp = $stamp
RETURN g.revision AS revision, g.sequence AS sequence, g.stampBefore AS before
