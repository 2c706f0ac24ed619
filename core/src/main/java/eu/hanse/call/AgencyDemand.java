package eu.hanse.call;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/** What local agencies count as in a call, in which calls differ. */
@Value.Immutable
public abstract sealed class AgencyDemand implements WithAgencyDemand, Demand
    permits ImmutableAgencyDemand {

  AgencyDemand() {}

  /** {@return a builder; the standing and a citation are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what they count as} */
  public abstract AgencyStanding standing();

  @Override
  public abstract ImmutableList<String> citations();

  @Override
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    Checks.checkCited(this);
  }

  /** {@return what they count as and where it is said, in one line} */
  @Override
  public final String toString() {
    return Checks.cited("count as " + standing(), this);
  }

  /** Builds an {@link AgencyDemand}. */
  public static final class Builder extends ImmutableAgencyDemand.Builder {
    Builder() {}
  }
}
