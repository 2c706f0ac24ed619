/** What is measured, with JMH where time counts. */
@NullMarked
package eu.hanse.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
