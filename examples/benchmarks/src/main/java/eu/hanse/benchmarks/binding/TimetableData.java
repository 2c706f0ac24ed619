package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a timetable.
 *
 * @param start when it starts
 * @param end when it ends
 * @param zone the time zone of both
 */
public record TimetableData(
    @NotNull @Pattern(regexp = Patterns.TIME) String start,
    @Pattern(regexp = Patterns.TIME) @Nullable String end,
    @NotNull String zone) {}
