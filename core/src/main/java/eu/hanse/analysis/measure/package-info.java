/**
 * What graphs tell: who is central, what holds together, which groups there are.
 *
 * <p>Nodes and edges are as {@link com.google.common.graph.ValueGraph} has them, and the value of
 * an edge is the strength of a tie, such as {@link eu.hanse.analysis.network.Networks} makes them.
 * Results are in the order of the nodes and the same on every machine. Edges from a node to itself
 * do not count, but in {@link eu.hanse.analysis.measure.Ties}. The tests compare what networkx has
 * as well with networkx, to 10<sup>-9</sup>.
 *
 * <p>This package alone needs JGraphT, which the library does not bring along: an application that
 * uses it names {@code org.jgrapht:jgrapht-core}.
 */
@NullMarked
package eu.hanse.analysis.measure;

import org.jspecify.annotations.NullMarked;
