package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a transfer.
 *
 * @param practice the practice
 * @param from the city that gives it
 * @param to the cities that take it over
 * @param adaptations what they changed
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record TransferData(
    @NotNull @Pattern(regexp = Patterns.INITIATIVE) String practice,
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String from,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> to,
    @Nullable List<@NotNull String> adaptations,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
