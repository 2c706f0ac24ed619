package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a population.
 *
 * @param count how many inhabitants
 * @param year the year counted
 */
public record PopulationData(
    @NotNull @Min(0) Long count, @Min(1) @Max(9999) @Nullable Integer year) {}
