package eu.hanse.benchmarks.binding;

import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.RegionCategory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a participation.
 *
 * @param city the city
 * @param role in which role
 * @param period from joining to leaving; absent for the whole programme
 * @param phases the phases it takes part in; none if that is not known
 * @param tracks the tracks it chose; none if that is not known
 * @param representedBy the organisation through which the city acts
 * @param consortium the consortium as whose member the city takes part
 * @param regionCategory the category of its region, which its co-financing rate depends on
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record ParticipationData(
    @NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String city,
    @NotNull ParticipationRole role,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> phases,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> tracks,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String representedBy,
    @Pattern(regexp = Patterns.SLUG) @Size(max = 64) @Nullable String consortium,
    @Nullable RegionCategory regionCategory,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
