package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a mandate.
 *
 * @param body the body or office, such as a council or a mayor
 * @param period from the first day in office to the last; not the election day, which comes before
 * @param elections the voting days, one span for each round
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record MandateData(
    @NotNull String body,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable List<@NotNull @Pattern(regexp = Patterns.PERIOD) String> elections,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
