"""Measures a graph with networkx.

python3 networkx_measures.py FILE prints lines of a measure, a node (empty for the whole graph) and
a value, separated by tabs. The lines of FILE are, also separated by tabs:

    directed | undirected
    node    NAME    GROUP
    edge    NAME    NAME    WEIGHT

Components are given by the sizes of those that the nodes are in. Iterations go on far beyond the
usual tolerances; where the eigenvector is not found, it is left out.
"""

import sys

import networkx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank


def read(file_name):
    groups = {}
    with open(file_name, encoding="utf-8") as file:
        graph = networkx.DiGraph() if next(file).strip() == "directed" else networkx.Graph()
        for line in file:
            kind, *values = line.rstrip("\n").split("\t")
            if kind == "node":
                graph.add_node(values[0])
                groups.setdefault(values[1], set()).add(values[0])
            else:
                weight = float(values[2])
                graph.add_edge(values[0], values[1], weight=weight, length=1 / weight)
    return graph, list(groups.values())


def without_direction(graph):
    ties = networkx.Graph()
    ties.add_nodes_from(graph)
    for one, other, weight in graph.edges(data="weight"):
        before = ties.get_edge_data(one, other, {"weight": 0})["weight"]
        ties.add_edge(one, other, weight=before + weight)
    return ties


def sizes(components):
    return {node: len(component) for component in components for node in component}


def harmonic(graph, distance):
    scores = networkx.harmonic_centrality(graph, distance=distance)
    return {node: score / (len(graph) - 1) for node, score in scores.items()}


def eigenvector(graph):
    try:
        return networkx.eigenvector_centrality(graph, max_iter=5_000, tol=1e-15, weight="weight")
    except networkx.PowerIterationFailedConvergence:
        return {}


def of_nodes(graph, ties):
    for name, length in (("one", None), ("inverse-strength", "length")):
        yield f"betweenness {name}", networkx.betweenness_centrality(
            graph, normalized=False, weight=length
        )
        yield f"relative betweenness {name}", networkx.betweenness_centrality(graph, weight=length)
        yield f"closeness {name}", networkx.closeness_centrality(graph, distance=length)
        yield f"harmonic closeness {name}", harmonic(graph, length)
    yield "pagerank 0.85", pagerank(graph, max_iter=10_000, tol=1e-16)
    yield "pagerank 0.5", pagerank(graph, alpha=0.5, max_iter=10_000, tol=1e-16)
    yield "eigenvector", eigenvector(graph)
    yield "clustering", networkx.clustering(ties)
    yield "coreness", networkx.core_number(ties)
    yield "component", sizes(networkx.connected_components(ties))
    if graph.is_directed():
        yield "strong component", sizes(networkx.strongly_connected_components(graph))


def of_graph(ties, groups):
    yield "average clustering", networkx.average_clustering(ties)
    yield "transitivity", networkx.transitivity(ties)
    if ties.number_of_edges() > 0:  # networkx divides by it
        yield "modularity", networkx.algorithms.community.modularity(ties, groups)


def main(file_name):
    graph, groups = read(file_name)
    ties = without_direction(graph)
    for measure, values in of_nodes(graph, ties):
        for node, value in values.items():
            print(measure, node, repr(value), sep="\t")
    for measure, value in of_graph(ties, groups):
        print(measure, "", repr(value), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
