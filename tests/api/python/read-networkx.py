"""Reads a GEXF or GraphML file with networkx and says what it found."""

import json
import sys

import networkx

graph = {"gexf": networkx.read_gexf, "graphml": networkx.read_graphml}[sys.argv[1]](sys.argv[2])
names = [attributes.get("name") for _, attributes in graph.nodes(data=True)]
awkward = next((name for name in names if name and "SUM" in name), None)
print(json.dumps({"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(), "name": awkward}))
