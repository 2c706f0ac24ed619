package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a phase.
 *
 * @param id the identity, unique in its programme
 * @param name its name
 * @param period from when to when
 * @param months its length in months
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record PhaseData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Min(1) @Nullable Integer months,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
