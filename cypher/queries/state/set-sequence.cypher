// $sequence: number of documents ever stored
MATCH (g:GraphState {id: 'graph'})
SET g.sequence = $sequence
