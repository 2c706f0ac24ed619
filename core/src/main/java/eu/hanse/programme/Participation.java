package eu.hanse.programme;

import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** The part of one city in a programme. */
@Value.Immutable
public abstract sealed class Participation implements WithParticipation
    permits ImmutableParticipation {

  Participation() {}

  /** {@return a builder; the city and the role are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the city} */
  public abstract CityId city();

  /** {@return in which role} */
  public abstract ParticipationRole role();

  /** {@return from joining to leaving; absent for the whole programme} */
  public abstract Optional<DateSpan> period();

  /** {@return the phases it takes part in; none if that is not known} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<PhaseId> phases();

  /** {@return the tracks it chose; none if that is not known} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<TrackId> tracks();

  /** {@return the organisation through which the city acts} */
  public abstract Optional<OrganisationId> representedBy();

  /** {@return the consortium as whose member the city takes part} */
  public abstract Optional<OrganisationId> consortium();

  /** {@return the category of its region, which its co-financing rate depends on} */
  public abstract Optional<RegionCategory> regionCategory();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the city, the role and the period, in one line} */
  @Override
  public final String toString() {
    return city() + " as " + role() + period().map(p -> " (" + p + ")").orElse("");
  }

  /** Builds a {@link Participation}. */
  public static final class Builder extends ImmutableParticipation.Builder {
    Builder() {}
  }
}
