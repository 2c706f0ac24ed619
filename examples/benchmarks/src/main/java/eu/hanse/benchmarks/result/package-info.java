/** Makes a page of tables of what was measured. */
@NullMarked
package eu.hanse.benchmarks.result;

import org.jspecify.annotations.NullMarked;
