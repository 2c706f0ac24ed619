package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many of something a call demands at least or allows at most. */
@Value.Immutable
public abstract sealed class CountDemand implements WithCountDemand, Demand
    permits ImmutableCountDemand {

  CountDemand() {}

  /** {@return a builder; a limit and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the least number} */
  public abstract OptionalInt least();

  /** {@return the greatest number} */
  public abstract OptionalInt most();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Checks.checkNumber("least", least());
    Checks.checkNumber("most", most());
    Checks.checkLimits(boxed(least()), boxed(most()));
    Checks.checkCited(this);
  }

  /**
   * {@return whether a number is lower than demanded}
   *
   * @param number the number
   */
  public boolean isMissedBy(long number) {
    return least().isPresent() && number < least().getAsInt();
  }

  /**
   * {@return whether a number is higher than allowed}
   *
   * @param number the number
   */
  public boolean isExceededBy(long number) {
    return most().isPresent() && number > most().getAsInt();
  }

  /** {@return the limits in words, such as {@code 5 to 8}, {@code at most 10} or {@code 24}} */
  public String range() {
    return Checks.range(boxed(least()), boxed(most()));
  }

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.stream().boxed().findFirst();
  }

  /** {@return the limits and where they are said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited(range(), this);
  }

  /** Builds a {@link CountDemand}. */
  public static final class Builder extends ImmutableCountDemand.Builder {
    Builder() {}
  }
}
