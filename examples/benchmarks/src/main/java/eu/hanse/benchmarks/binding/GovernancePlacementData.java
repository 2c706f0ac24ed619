package eu.hanse.benchmarks.binding;

import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.PlacementDriver;
import eu.hanse.governance.PlacementModel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a governance placement.
 *
 * @param strategy the strategy, such as smart city; placements of one strategy follow one another
 * @param model where the team sits
 * @param units the names of the departments or bodies
 * @param reportsTo whom or what the team answers to
 * @param period when it held
 * @param drivers what the choice depends on
 * @param changeReason why it replaced the placement before it
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record GovernancePlacementData(
    @NotNull String strategy,
    @NotNull PlacementModel model,
    @Nullable List<@NotNull String> units,
    @Nullable String reportsTo,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @UniqueElements @Nullable List<@NotNull PlacementDriver> drivers,
    @Nullable ChangeReason changeReason,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
