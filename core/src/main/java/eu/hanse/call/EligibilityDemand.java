package eu.hanse.call;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.place.Country;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From which countries partners may come: the member states of the European Union while the call
 * was open, and others that are named.
 */
@Value.Immutable
public abstract sealed class EligibilityDemand implements WithEligibilityDemand, Demand
    permits ImmutableEligibilityDemand {

  EligibilityDemand() {}

  /** {@return a builder; a citation is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the countries besides the member states} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Country> countries();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Checks.checkCited(this);
  }

  /** {@return the countries in words} */
  public String range() {
    return "member states of the European Union"
        + (countries().isEmpty()
            ? ""
            : countries().stream().map(Country::englishName).collect(joining(", ", ", ", "")));
  }

  /** {@return the countries and where they are said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited(range(), this);
  }

  /** Builds an {@link EligibilityDemand}. */
  public static final class Builder extends ImmutableEligibilityDemand.Builder {
    Builder() {}
  }
}
