package eu.hanse.benchmarks.binding;

import eu.hanse.programme.ExpertRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a expert.
 *
 * @param name the name
 * @param role in which role
 * @param organisation the organisation the expert works for
 * @param cities the cities the expert works with
 * @param tracks the tracks the expert works on
 * @param period from when to when
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record ExpertData(
    @NotNull String name,
    @NotNull ExpertRole role,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String organisation,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> cities,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> tracks,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
