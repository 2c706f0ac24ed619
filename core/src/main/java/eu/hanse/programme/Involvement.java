package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** The part of an organisation in a programme. */
@Value.Immutable
public abstract sealed class Involvement implements WithInvolvement permits ImmutableInvolvement {

  Involvement() {}

  /** {@return a builder; the organisation and the role are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the organisation} */
  public abstract OrganisationId organisation();

  /** {@return in which role} */
  public abstract InvolvementRole role();

  /** {@return from when to when} */
  public abstract Optional<DateSpan> period();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the organisation, the role and the period, in one line} */
  @Override
  public final String toString() {
    return organisation() + " as " + role() + period().map(p -> " (" + p + ")").orElse("");
  }

  /** Builds an {@link Involvement}. */
  public static final class Builder extends ImmutableInvolvement.Builder {
    Builder() {}
  }
}
