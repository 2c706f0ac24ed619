package eu.hanse.benchmarks.binding;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * A line of a stream: one of the four.
 *
 * @param source a source
 * @param organisation an organisation
 * @param city a city
 * @param programme a programme
 */
public record LineData(
    @Valid @Nullable SourceData source,
    @Valid @Nullable OrganisationData organisation,
    @Valid @Nullable CityData city,
    @Valid @Nullable ProgrammeData programme) {}
