package eu.hanse.benchmarks.binding;

import eu.hanse.organisation.OrganisationKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of an organisation.
 *
 * @param id the identity, unique in a catalogue
 * @param name the name under which it is best known
 * @param names names in other languages, by language tag (BCP 47)
 * @param kind what it is
 * @param country the country it is established in
 * @param identifiers identifiers given by others, by scheme, such as pic or ror
 * @param url its web address
 * @param note a remark on the data, such as how certain it is
 * @param claims what sources say where they differ from the values adopted here
 * @param sources the sources that say so
 */
public record OrganisationData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @Nullable Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotNull String> names,
    @NotNull OrganisationKind kind,
    @Pattern(regexp = Patterns.COUNTRY) @Nullable String country,
    @Nullable Map<@Pattern(regexp = Patterns.SCHEME) String, @NotNull String> identifiers,
    @Nullable String url,
    @Nullable String note,
    @Nullable List<@NotNull @Valid ClaimData> claims,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
