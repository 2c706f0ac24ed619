"""Reads a graph with a library and prints it as JSON, numbers as floating point.

Arguments: networkx-graphml, networkx-gexf or igraph-graphml, and the file.
"""

import json
import math
import sys


def plain(values):
    """Without what igraph puts where nothing is known."""
    result = {}
    for name, value in values.items():
        if isinstance(value, bool):
            result[name] = value
        elif isinstance(value, (int, float)):
            if not math.isnan(value):
                result[name] = float(value)
        elif value != "":
            result[name] = value
    return result


def key(source, target, directed):
    ends = [source, target]
    return "|".join(ends if directed else sorted(ends))


def with_networkx(graph):
    directed = graph.is_directed()
    return {
        "directed": directed,
        "simple": not graph.is_multigraph(),
        "graph": {k: v for k, v in graph.graph.items() if isinstance(v, str)},
        "nodes": {node: plain(values) for node, values in graph.nodes(data=True)},
        "edges": {
            key(source, target, directed): plain(values)
            for source, target, values in graph.edges(data=True)
        },
    }


def with_igraph(graph):
    directed = graph.is_directed()
    names = graph.vs["id"] if graph.vcount() else []
    return {
        "directed": directed,
        "simple": graph.is_simple(),
        "bipartite": graph.is_bipartite(),
        "graph": {name: graph[name] for name in graph.attributes()},
        "nodes": {
            vertex["id"]: plain({k: v for k, v in vertex.attributes().items() if k != "id"})
            for vertex in graph.vs
        },
        "edges": {
            key(names[edge.source], names[edge.target], directed): plain(edge.attributes())
            for edge in graph.es
        },
    }


reader, path = sys.argv[1:]
if reader == "igraph-graphml":
    import igraph

    result = with_igraph(igraph.Graph.Read_GraphML(path))
else:
    import networkx

    read = networkx.read_gexf if reader == "networkx-gexf" else networkx.read_graphml
    result = with_networkx(read(path))
json.dump(result, sys.stdout)
