package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a claim.
 *
 * @param path the field the claim is about
 * @param value what the source says, as text
 * @param source the source that says so
 * @param note a remark, such as why the claim was not adopted
 */
public record ClaimData(
    @NotNull @Pattern(regexp = Patterns.PATH) String path,
    @NotNull String value,
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String source,
    @Nullable String note) {}
