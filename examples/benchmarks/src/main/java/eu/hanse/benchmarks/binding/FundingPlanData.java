package eu.hanse.benchmarks.binding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a funding plan.
 *
 * @param per what one unit is, such as experiment; the figures are then those of one unit
 * @param units how many units there are
 * @param total the whole cost, of one unit if there are units
 * @param contributions who pays what
 * @param period when the money is spent
 * @param note a remark on the data, such as how certain it is
 * @param sources the sources that say so
 */
public record FundingPlanData(
    @Nullable String per,
    @Min(1) @Nullable Integer units,
    @Pattern(regexp = Patterns.MONEY) @Nullable String total,
    @Nullable List<@NotNull @Valid ContributionData> contributions,
    @Pattern(regexp = Patterns.PERIOD) @Nullable String period,
    @Nullable String note,
    @UniqueElements
        @Nullable List<@NotNull @Pattern(regexp = Patterns.SLUG) @Size(max = 64) String> sources) {}
