package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a lot.
 *
 * @param id the identity, unique in its programme
 * @param name its name
 * @param themes its themes
 * @param tenders how many tenders were received
 */
public record LotData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @UniqueElements @Nullable List<@NotNull String> themes,
    @Min(0) @Nullable Integer tenders) {}
