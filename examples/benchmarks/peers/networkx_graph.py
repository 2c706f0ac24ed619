"""How long networkx takes to count which cities took part in programmes together.

python3 networkx_graph.py FILE PASSES prints a result as a line of JSON. The file is read before
the time counts.
"""

import json
import os
import platform
import sys
import time
from itertools import combinations

import networkx


def rosters(data_file):
    with open(data_file, encoding="utf-8") as file:
        for line in file:
            programme = json.loads(line).get("programme")
            if programme is not None:
                yield list(dict.fromkeys(part["city"] for part in programme["participations"]))


def count(all_rosters):
    graph = networkx.Graph()
    for roster in all_rosters:
        graph.add_nodes_from(roster)
        for city, partner in combinations(roster, 2):
            if graph.has_edge(city, partner):
                graph[city][partner]["weight"] += 1
            else:
                graph.add_edge(city, partner, weight=1)
    together = sum(weight for _, _, weight in graph.edges(data="weight"))
    strongest = sum(
        max((data["weight"] for data in partners.values()), default=0)
        for _, partners in graph.adjacency()
    )
    return graph.number_of_edges(), together, strongest


def main(data_file, passes):
    all_rosters = list(rosters(data_file))
    values = []
    for _ in range(passes):
        start = time.perf_counter()
        pairs, together, strongest = count(all_rosters)
        values.append((time.perf_counter() - start) * 1000)
    print(
        json.dumps(
            {
                "benchmark": "GraphBenchmark.networkx",
                "size": os.path.basename(data_file).removesuffix(".ndjson"),
                "values": values,
                "note": f"networkx {networkx.__version__}, Python {platform.python_version()}",
            }
        )
    )
    print(f"networkx: {pairs} pairs, {together} times, strongest {strongest}", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
