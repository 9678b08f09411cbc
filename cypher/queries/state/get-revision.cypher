// No parameters.
MATCH (g:GraphState {id: 'graph'})
RETURN g.revision AS revision, g.schemaVersion AS schemaVersion
