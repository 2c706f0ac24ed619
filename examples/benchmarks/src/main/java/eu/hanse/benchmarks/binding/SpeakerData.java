package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a speaker.
 *
 * @param name the name
 * @param function the public role
 * @param organisation the organisation spoken for
 */
public record SpeakerData(
    @NotNull String name,
    @Nullable String function,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String organisation) {}
