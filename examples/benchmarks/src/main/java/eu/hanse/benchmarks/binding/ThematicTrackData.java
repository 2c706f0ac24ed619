package eu.hanse.benchmarks.binding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a thematic track.
 *
 * @param id the identity, unique in its programme
 * @param name its name
 * @param alsoKnownAs other spellings and short names in sources
 * @param description what it is about
 * @param themes its themes
 */
public record ThematicTrackData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @Nullable List<@NotNull String> alsoKnownAs,
    @Nullable String description,
    @UniqueElements @Nullable List<@NotNull String> themes) {}
