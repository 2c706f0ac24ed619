package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** That the lead partner has to be a city, and which condition it has to fulfil. */
@Value.Immutable
public abstract sealed class LeadDemand implements WithLeadDemand, Demand
    permits ImmutableLeadDemand {

  LeadDemand() {}

  /** {@return a builder; a citation is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what else the city has to be or have, in words} */
  public abstract Optional<String> condition();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Checks.checkCited(this);
  }

  /** {@return that it is a city, the condition and where they are said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited("a city" + condition().map(it -> ": " + it).orElse(""), this);
  }

  /** Builds a {@link LeadDemand}. */
  public static final class Builder extends ImmutableLeadDemand.Builder {
    Builder() {}
  }
}
