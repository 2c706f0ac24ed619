package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.KnownProblem;
import java.util.Optional;

/**
 * What became of the problems of a baseline. How many of them are still there is told by the {@link
 * ProblemTotals totals} of the report.
 *
 * @param fixed those that are gone, in order; those of entities that were not judged and of rules
 *     that were not in use do not count, and none does if some data could not be read
 * @param updated the baseline as it should be written now, if that was asked for and all data could
 *     be read: without what is gone, and with what is new
 */
public record BaselineComparison(ImmutableList<KnownProblem> fixed, Optional<Baseline> updated) {}
