package eu.hanse.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A term of elected officials. Elections change priorities and organisation: mandates and
 * placements together let one see it.
 */
@Value.Immutable
public abstract sealed class Mandate implements WithMandate permits ImmutableMandate {

  Mandate() {}

  /** {@return a builder; the body is required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the body or office, such as a council or a mayor} */
  public abstract String body();

  /**
   * {@return from the first day in office to the last; not the election day, which comes before}
   */
  public abstract Optional<DateSpan> period();

  /** {@return the voting days, one span for each round} */
  public abstract ImmutableList<DateSpan> elections();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the body and the period, in one line} */
  @Override
  public final String toString() {
    return body() + period().map(p -> " (" + p + ")").orElse("");
  }

  /** Builds a {@link Mandate}. */
  public static final class Builder extends ImmutableMandate.Builder {
    Builder() {}
  }
}
