"""How many triples rdflib reads in each file named on stdin; its version first."""

import sys

import rdflib

print(rdflib.__version__)
for line in sys.stdin:
    name = line.rstrip("\n")
    graph = rdflib.Graph()
    graph.parse(name, format="turtle" if name.endswith(".ttl") else "json-ld")
    print(len(graph))
