package eu.hanse.benchmarks.binding;

import eu.hanse.funding.ContributionKind;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a contribution.
 *
 * @param payer who pays
 * @param amount how much
 * @param rate the share of the total
 * @param kind what it is
 * @param note a remark on the data, such as how certain it is
 */
public record ContributionData(
    @NotNull @Pattern(regexp = Patterns.PARTY) String payer,
    @Pattern(regexp = Patterns.MONEY) @Nullable String amount,
    @DecimalMin("0") @DecimalMax("1") @Nullable BigDecimal rate,
    @Nullable ContributionKind kind,
    @Nullable String note) {}
