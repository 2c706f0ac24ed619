package eu.hanse.call;

import java.util.Optional;
import org.immutables.value.Value;

/** A phase that a call prescribes, with what it demands for that phase alone. */
@Value.Immutable
public abstract sealed class CallPhase implements WithCallPhase permits ImmutableCallPhase {

  CallPhase() {}

  /** {@return a builder; the name is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return its name} */
  public abstract String name();

  /** {@return how many partners take part in it} */
  public abstract Optional<CountDemand> partners();

  /** {@return how many months it lasts} */
  public abstract Optional<CountDemand> months();

  /** {@return what it may cost} */
  public abstract Optional<MoneyDemand> budget();

  /** {@return the name and the demands, in one line} */
  @Override
  public final String toString() {
    return name()
        + partners().map(it -> ", partners " + it).orElse("")
        + months().map(it -> ", months " + it).orElse("")
        + budget().map(it -> ", budget " + it).orElse("");
  }

  /** Builds a {@link CallPhase}. */
  public static final class Builder extends ImmutableCallPhase.Builder {
    Builder() {}
  }
}
