package eu.hanse.benchmarks.binding;

import eu.hanse.programme.InvolvementRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an involvement.
 *
 * @param organisation the organisation
 * @param role in which role
 * @param period from when to when
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record InvolvementData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String organisation,
    @NotNull InvolvementRole role,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
