/**
 * Data to measure with, made by chance from a seed: the same seed makes the same bytes, whatever
 * the machine and the version of Java. All in them is made up.
 */
@NullMarked
package eu.hanse.benchmarks.data;

import org.jspecify.annotations.NullMarked;
