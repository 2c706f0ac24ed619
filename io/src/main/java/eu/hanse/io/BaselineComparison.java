package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.configuration.Baseline;
import java.util.Optional;

/**
 * What became of the problems of a baseline.
 *
 * @param known how many of them are still there
 * @param fixed the fingerprints of those that are gone, in order; those of entities and files that
 *     were not judged do not count
 * @param updated the baseline as it should be written now, if that was asked for: without what is
 *     gone, and with what is new
 */
public record BaselineComparison(
    long known, ImmutableList<String> fixed, Optional<Baseline> updated) {}
