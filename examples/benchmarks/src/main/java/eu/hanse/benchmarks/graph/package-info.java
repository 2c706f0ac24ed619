/** Which cities took part in programmes together, and how often. */
@NullMarked
package eu.hanse.benchmarks.graph;

import org.jspecify.annotations.NullMarked;
