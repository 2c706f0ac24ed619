package eu.hanse.benchmarks.binding;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a catalogue document.
 *
 * @param schema the address of the JSON Schema, for editors; it is kept as it is
 * @param format the version of the format
 * @param sources the sources; written by id, as all entities are
 * @param organisations the organisations
 * @param cities the cities
 * @param programmes the programmes
 */
public record CatalogueDocumentData(
    @JsonProperty("$schema") @Nullable String schema,
    @NotNull @Pattern(regexp = Patterns.FORMAT) String format,
    @Nullable List<@NotNull @Valid SourceData> sources,
    @Nullable List<@NotNull @Valid OrganisationData> organisations,
    @Nullable List<@NotNull @Valid CityData> cities,
    @Nullable List<@NotNull @Valid ProgrammeData> programmes) {}
