/** What other libraries do with the same data: all or a part of what Hanse does. */
@NullMarked
package eu.hanse.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
