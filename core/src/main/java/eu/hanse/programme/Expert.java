package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who works for a programme in a public role. No contact data are kept. */
@Value.Immutable
public abstract sealed class Expert implements WithExpert permits ImmutableExpert {

  Expert() {}

  /** {@return a builder; the name and the role are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name} */
  public abstract String name();

  /** {@return in which role} */
  public abstract ExpertRole role();

  /** {@return the organisation the expert works for} */
  public abstract Optional<OrganisationId> organisation();

  /** {@return the cities the expert works with} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> cities();

  /** {@return the tracks the expert works on} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<TrackId> tracks();

  /** {@return from when to when} */
  public abstract Optional<DateSpan> period();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the name and the role, in one line} */
  @Override
  public final String toString() {
    return name() + " as " + role();
  }

  /** Builds an {@link Expert}. */
  public static final class Builder extends ImmutableExpert.Builder {
    Builder() {}
  }
}
