package eu.hanse.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * Who pays what for a programme or an initiative, as a whole or for each of several equal units.
 */
@Value.Immutable
public abstract sealed class FundingPlan implements WithFundingPlan permits ImmutableFundingPlan {

  FundingPlan() {}

  /** {@return a builder; nothing is required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return what one unit is, such as {@code experiment}; the figures are then those of one unit}
   */
  public abstract Optional<String> per();

  /** {@return how many units there are} */
  public abstract OptionalInt units();

  /** {@return the whole cost, of one unit if there are units} */
  public abstract Optional<Money> total();

  /** {@return who pays what} */
  public abstract ImmutableList<Contribution> contributions();

  /** {@return when the money is spent} */
  public abstract Optional<DateSpan> period();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /**
   * {@return whether the contributions are taken to be all there are}
   *
   * <p>They are if there are several. A plan that names one payer alone may be an excerpt, such as
   * a grant and the total cost of a project: who pays the rest is then not known, and nothing is
   * concluded from it.
   */
  public boolean listsAllPayers() {
    return contributions().size() > 1;
  }

  /**
   * Derives what follows from the figures known, exactly.
   *
   * <p>Amounts and shares determine each other: EUR 40 000 at 10 % make a total of EUR 400 000, and
   * leave EUR 360 000 at 90 % to the one payer whose amount is not given. What does not follow
   * stays open, and is named with the reason. Nothing is rounded: a figure that would not be a
   * whole number of the currency's smallest unit stays open. From figures that contradict one
   * another, that mix currencies or are negative, nothing is derived; rules report them.
   *
   * @return the figures, each with its derivation
   */
  public FundingResolution resolve() {
    return FundingArithmetic.resolve(this);
  }

  @Value.Check
  void check() {
    if (units().isPresent() && units().getAsInt() < 1) {
      throw new IllegalArgumentException("units " + units().getAsInt() + ": expected one or more");
    }
  }

  /** {@return the unit, the total and the contributions, in one line} */
  @Override
  public final String toString() {
    return "Funding"
        + per().map(unit -> " per " + unit).orElse("")
        + total().map(money -> " " + money).orElse("")
        + " "
        + contributions();
  }

  /** Builds a {@link FundingPlan}. */
  public static final class Builder extends ImmutableFundingPlan.Builder {
    Builder() {}
  }
}
