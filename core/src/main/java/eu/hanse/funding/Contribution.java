package eu.hanse.funding;

import eu.hanse.city.Party;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * What one payer brings to a funding plan. The amount and the share determine each other once the
 * total is known; see {@link FundingPlan#resolve}.
 */
@Value.Immutable
public abstract sealed class Contribution implements WithContribution
    permits ImmutableContribution {

  Contribution() {}

  /** {@return a builder; the payer is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return who pays} */
  public abstract Party payer();

  /** {@return how much} */
  public abstract Optional<Money> amount();

  /** {@return the share of the total} */
  public abstract Optional<Rate> rate();

  /** {@return what it is} */
  public abstract Optional<ContributionKind> kind();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the payer, the amount and the share, in one line} */
  @Override
  public final String toString() {
    return payer()
        + amount().map(a -> " " + a).orElse("")
        + rate().map(r -> " " + r.toPercent()).orElse("");
  }

  /** Builds a {@link Contribution}. */
  public static final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
