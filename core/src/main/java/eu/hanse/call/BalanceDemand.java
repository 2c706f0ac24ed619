package eu.hanse.call;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.funding.Rate;
import eu.hanse.programme.RegionCategory;
import java.util.Optional;
import org.immutables.value.Value;

/** Which share of the partners has to come from regions of some categories. */
@Value.Immutable
public abstract sealed class BalanceDemand implements WithBalanceDemand, Demand
    permits ImmutableBalanceDemand {

  BalanceDemand() {}

  /** {@return a builder; a category, the share and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the categories of region, which are counted together} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<RegionCategory> regions();

  /** {@return the least share of partners from these regions} */
  public abstract Rate least();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    if (regions().isEmpty()) {
      throw new IllegalArgumentException("balance without regions: expected a category at least");
    }
    Checks.checkCited(this);
  }

  /** {@return the share and the categories in words} */
  public String range() {
    return "at least "
        + least().toPercent()
        + " of the partners from regions that are "
        + regions().stream().map(RegionCategory::toString).collect(joining(" or "));
  }

  /** {@return the share, the categories and where they are said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited(range(), this);
  }

  /** Builds a {@link BalanceDemand}. */
  public static final class Builder extends ImmutableBalanceDemand.Builder {
    Builder() {}
  }
}
