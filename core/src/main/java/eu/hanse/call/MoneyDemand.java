package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;

/** How much money a call demands at least or allows at most. */
@Value.Immutable
public abstract sealed class MoneyDemand implements WithMoneyDemand, Demand
    permits ImmutableMoneyDemand {

  MoneyDemand() {}

  /** {@return a builder; a limit and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the floor} */
  public abstract Optional<Money> least();

  /** {@return the ceiling} */
  public abstract Optional<Money> most();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (least().isPresent() && most().isPresent() && !least().get().isSameCurrency(most().get())) {
      throw new IllegalArgumentException(
          "limits " + least().get() + " and " + most().get() + ": expected one currency");
    }
    Checks.checkLimits(least(), most());
    Checks.checkCited(this);
  }

  /** {@return the limits in words, such as {@code at most EUR 80000.00}} */
  public String range() {
    return Checks.range(least(), most());
  }

  /** {@return the limits and where they are said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited(range(), this);
  }

  /** Builds a {@link MoneyDemand}. */
  public static final class Builder extends ImmutableMoneyDemand.Builder {
    Builder() {}
  }
}
