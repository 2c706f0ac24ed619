package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.LotId;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A part of a procurement that is tendered on its own. */
@Value.Immutable
public abstract sealed class Lot implements WithLot permits ImmutableLot {

  Lot() {}

  /** {@return a builder; the id and the name are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in its programme} */
  public abstract LotId id();

  /** {@return its name} */
  public abstract String name();

  /** {@return its themes} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> themes();

  /** {@return how many tenders were received} */
  public abstract OptionalInt tenders();

  @Value.Check
  void check() {
    if (tenders().isPresent() && tenders().getAsInt() < 0) {
      throw new IllegalArgumentException(
          "tenders " + tenders().getAsInt() + ": expected zero or more");
    }
  }

  /** {@return the id and the name, in one line} */
  @Override
  public final String toString() {
    return "Lot " + id() + " \"" + name() + "\"";
  }

  /** Builds a {@link Lot}. */
  public static final class Builder extends ImmutableLot.Builder {
    Builder() {}
  }
}
