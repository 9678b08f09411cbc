// No parameters.
MATCH (g:GraphState {id: 'graph'})
RETURN g.revision AS revision, g.stamp AS stamp, g.schemaVersion AS schemaVersion
