package eu.hanse.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the core team of a strategy sits in a city's organisation, during a period. */
@Value.Immutable
public abstract sealed class GovernancePlacement implements WithGovernancePlacement
    permits ImmutableGovernancePlacement {

  GovernancePlacement() {}

  /** {@return a builder; the strategy and the model are required} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the strategy, such as {@code smart city}; placements of one strategy follow one
   * another}
   */
  public abstract String strategy();

  /** {@return where the team sits} */
  public abstract PlacementModel model();

  /** {@return the names of the departments or bodies} */
  public abstract ImmutableList<String> units();

  /** {@return whom or what the team answers to} */
  public abstract Optional<String> reportsTo();

  /** {@return when it held} */
  public abstract Optional<DateSpan> period();

  /** {@return what the choice depends on} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PlacementDriver> drivers();

  /** {@return why it replaced the placement before it} */
  public abstract Optional<ChangeReason> changeReason();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /**
   * {@return the strategy, the model, the period, the units and whom they report to, in one line}
   */
  @Override
  public final String toString() {
    return strategy()
        + ": "
        + model()
        + period().map(p -> " (" + p + ")").orElse("")
        + (units().isEmpty() ? "" : ", " + String.join("; ", units()))
        + reportsTo().map(superior -> ", reports to " + superior).orElse("")
        + changeReason().map(reason -> ", changed because of " + reason).orElse("");
  }

  /** Builds a {@link GovernancePlacement}. */
  public static final class Builder extends ImmutableGovernancePlacement.Builder {
    Builder() {}
  }
}
