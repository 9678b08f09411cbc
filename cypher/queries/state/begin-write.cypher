// Takes the write lock of the graph and counts its revision up. No parameters.
MERGE (g:GraphState {id: 'graph'})
ON CREATE SET g.revision = 0, g.sequence = 0, g.schemaVersion = 1
SET g.revision = g.revision + 1
RETURN g.revision AS revision, g.sequence AS sequence
