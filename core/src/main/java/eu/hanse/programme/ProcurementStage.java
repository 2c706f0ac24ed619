package eu.hanse.programme;

import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.joda.money.Money;

/** A stage of a procurement, in which suppliers compete; fewer reach the next one. */
@Value.Immutable
public abstract sealed class ProcurementStage implements WithProcurementStage
    permits ImmutableProcurementStage {

  ProcurementStage() {}

  /** {@return a builder; the phase is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the phase of the programme in which it takes place} */
  public abstract PhaseId phase();

  /** {@return the lot; absent if the figures are those of all lots} */
  public abstract Optional<LotId> lot();

  /** {@return how many suppliers were planned} */
  public abstract OptionalInt suppliersPlanned();

  /** {@return how many suppliers there were} */
  public abstract OptionalInt suppliers();

  /** {@return the money set aside for it} */
  public abstract Optional<Money> budget();

  @Value.Check
  void check() {
    checkCount("planned suppliers", suppliersPlanned());
    checkCount("suppliers", suppliers());
  }

  private static void checkCount(String what, OptionalInt count) {
    if (count.isPresent() && count.getAsInt() < 0) {
      throw new IllegalArgumentException(what + " " + count.getAsInt() + ": expected zero or more");
    }
  }

  /** {@return the phase and the lot, in one line} */
  @Override
  public final String toString() {
    return "Stage " + phase() + lot().map(id -> " of " + id).orElse("");
  }

  /** Builds a {@link ProcurementStage}. */
  public static final class Builder extends ImmutableProcurementStage.Builder {
    Builder() {}
  }
}
