package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.PhaseId;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A stage of a programme. The names of phases differ by programme and edition; they are data. */
@Value.Immutable
public abstract sealed class Phase implements WithPhase permits ImmutablePhase {

  Phase() {}

  /** {@return a builder; the id and the name are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in its programme} */
  public abstract PhaseId id();

  /** {@return its name} */
  public abstract String name();

  /** {@return from when to when} */
  public abstract Optional<DateSpan> period();

  /** {@return its length in months} */
  public abstract OptionalInt months();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  @Value.Check
  void check() {
    if (months().isPresent() && months().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "months " + months().getAsInt() + ": expected one or more");
    }
  }

  /** {@return the id, the name and the period, in one line} */
  @Override
  public final String toString() {
    return "Phase " + id() + " \"" + name() + "\"" + period().map(p -> " (" + p + ")").orElse("");
  }

  /** Builds a {@link Phase}. */
  public static final class Builder extends ImmutablePhase.Builder {
    Builder() {}
  }
}
