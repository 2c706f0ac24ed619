package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a source.
 *
 * @param id the identity, unique in a catalogue
 * @param title the title, or a short description where the source has none
 * @param publisher who published it
 * @param published when it was published
 * @param url the address it is or was found at
 * @param retrieved when it was read
 * @param licence the licence or terms under which it may be reused
 * @param note a remark on the source
 */
public record SourceData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String title,
    @Nullable String publisher,
    @Pattern(regexp = Patterns.DATE) @Nullable String published,
    @Nullable String url,
    @Pattern(regexp = Patterns.DATE) @Nullable String retrieved,
    @Nullable String licence,
    @Nullable String note) {}
