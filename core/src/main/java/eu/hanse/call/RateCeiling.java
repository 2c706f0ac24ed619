package eu.hanse.call;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.funding.Rate;
import eu.hanse.place.Country;
import eu.hanse.programme.RegionCategory;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The highest share of its costs that a call grants to a partner. A ceiling that names neither
 * regions nor countries applies to all partners for whom there is no other.
 */
@Value.Immutable
public abstract sealed class RateCeiling implements WithRateCeiling, Demand
    permits ImmutableRateCeiling {

  RateCeiling() {}

  /** {@return a builder; the rate and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the categories of region it applies to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RegionCategory> regions();

  /** {@return the countries it applies to, whatever the region} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Country> countries();

  /** {@return the highest rate; 0 where partners take part at their own cost} */
  public abstract Rate most();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (!regions().isEmpty() && !countries().isEmpty()) {
      throw new IllegalArgumentException(
          "rate ceiling for " + regions() + " and " + countries() + ": expected one or the other");
    }
    Checks.checkCited(this);
  }

  /** {@return whether it applies to all partners for whom there is no other} */
  public boolean isGeneral() {
    return regions().isEmpty() && countries().isEmpty();
  }

  /** {@return for whom it is, the rate and where it is said, in one line} */
  @Override
  public final String toString() {
    String whom =
        Stream.<Object>concat(regions().stream(), countries().stream())
            .map(Object::toString)
            .collect(joining(", "));
    return Checks.cited((isGeneral() ? "all" : whom) + " at most " + most().toPercent(), this);
  }

  /** Builds a {@link RateCeiling}. */
  public static final class Builder extends ImmutableRateCeiling.Builder {
    Builder() {}
  }
}
