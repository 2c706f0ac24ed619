package eu.hanse.io.export.graph;

import com.google.common.collect.ImmutableList;

/** A graph to be written, whatever the format. Nodes and edges come in the order of their ids. */
interface ExportedGraph {

  /** {@return what links two nodes, and by what edges are weighted if that can be chosen} */
  String title();

  boolean isDirected();

  ImmutableList<Attribute> nodeAttributes();

  ImmutableList<Attribute> edgeAttributes();

  Iterable<Node> nodes();

  Iterable<Edge> edges();
}
