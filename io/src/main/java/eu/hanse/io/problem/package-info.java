/**
 * What is wrong with data files, and where: {@link eu.hanse.io.problem.Problem} and {@link
 * eu.hanse.io.problem.SourcePosition}.
 */
@NullMarked
package eu.hanse.io.problem;

import org.jspecify.annotations.NullMarked;
