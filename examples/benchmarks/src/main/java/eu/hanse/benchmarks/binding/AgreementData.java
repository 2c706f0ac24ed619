package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an agreement.
 *
 * @param name its name
 * @param parties who signed
 * @param covers the initiatives it is about
 * @param period from when to when
 * @param summary what it is about, in a sentence or two
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record AgreementData(
    @NotNull String name,
    @UniqueElements @Nullable List<@NotNull @Pattern(regexp = Patterns.PARTY) String> parties,
    @UniqueElements @Nullable List<@NotNull @Pattern(regexp = Patterns.INITIATIVE) String> covers,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable String summary,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
