package eu.hanse.benchmarks.binding;

import eu.hanse.city.CityKind;
import eu.hanse.place.NutsVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a city.
 *
 * @param id the identity, unique in a catalogue
 * @param name the name under which it is best known
 * @param names names in other languages, by language tag (BCP 47)
 * @param aliases other names under which sources mention it
 * @param kind what it is
 * @param country the country it lies in
 * @param nuts the NUTS region it lies in, as small as is known
 * @param nutsVersion the version of the classification that the code is taken from
 * @param location its position
 * @param population its inhabitants
 * @param identifiers identifiers given by others, by scheme, such as wikidata or urau
 * @param partOf the metropolis or community it belongs to
 * @param mandates the terms of its elected officials
 * @param placements where the core teams of its strategies sit
 * @param note a remark on the data, such as how certain it is
 * @param claims what sources say where they differ from the values adopted here
 * @param sources the sources that say so
 */
public record CityData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String id,
    @NotNull String name,
    @Nullable Map<@Pattern(regexp = Patterns.LANGUAGE) String, @NotNull String> names,
    @Nullable List<@NotNull String> aliases,
    @NotNull CityKind kind,
    @NotNull @Pattern(regexp = Patterns.COUNTRY) String country,
    @Pattern(regexp = Patterns.NUTS) @Nullable String nuts,
    @Nullable NutsVersion nutsVersion,
    @Valid @Nullable PointData location,
    @Valid @Nullable PopulationData population,
    @Nullable Map<@Pattern(regexp = Patterns.SCHEME) String, @NotNull String> identifiers,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String partOf,
    @Nullable List<@NotNull @Valid MandateData> mandates,
    @Nullable List<@NotNull @Valid GovernancePlacementData> placements,
    @Nullable String note,
    @Nullable List<@NotNull @Valid ClaimData> claims,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
