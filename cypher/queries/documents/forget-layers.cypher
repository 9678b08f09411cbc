// No parameters. Marks every document as one without layers.
MATCH (d:Document)
REMOVE d._layers
