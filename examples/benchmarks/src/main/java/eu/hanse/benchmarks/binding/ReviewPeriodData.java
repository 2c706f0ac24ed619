package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a review period.
 *
 * @param id the identity, unique in its programme
 * @param name the name
 * @param period from when to when
 */
public record ReviewPeriodData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @Nullable String name,
    @NotNull @Pattern(regexp = Patterns.PERIOD) String period) {}
