/**
 * Data files as tests: {@link eu.hanse.io.check.DataChecks} turns them into named checks, which any
 * test framework can run. Nothing here depends on one.
 */
@NullMarked
package eu.hanse.io.check;

import org.jspecify.annotations.NullMarked;
