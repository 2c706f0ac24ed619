/**
 * Networks as files for programs that draw and analyse graphs: {@link
 * eu.hanse.io.export.graph.GraphMl} and, with time, {@link eu.hanse.io.export.graph.Gexf}.
 */
@NullMarked
package eu.hanse.io.export.graph;

import org.jspecify.annotations.NullMarked;
