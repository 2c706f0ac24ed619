package eu.hanse.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import eu.hanse.text.Description;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one or several cities do within a programme: a service, a pilot, a competition, a strategy.
 */
@Value.Immutable
public abstract sealed class Initiative implements WithInitiative permits ImmutableInitiative {

  Initiative() {}

  /** {@return a builder; the id, the name and the kind are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in its programme} */
  public abstract InitiativeId id();

  /** {@return its name} */
  public abstract String name();

  /** {@return what it is} */
  public abstract InitiativeKind kind();

  /** {@return the cities that do it} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> cities();

  /** {@return the organisations that help} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<OrganisationId> organisations();

  /** {@return the tracks it belongs to} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<TrackId> tracks();

  /** {@return its themes} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> themes();

  /** {@return from when to when} */
  public abstract Optional<DateSpan> period();

  /** {@return what became of it} */
  public abstract Optional<InitiativeStatus> status();

  /** {@return what it is, in a sentence or two} */
  public abstract Optional<String> summary();

  /** {@return methods used, such as {@code minimum viable product}} */
  public abstract ImmutableList<String> methods();

  /** {@return what was learnt} */
  public abstract ImmutableList<String> lessons();

  /** {@return the initiative that gave the idea} */
  public abstract Optional<InitiativeReference> inspiredBy();

  /** {@return who pays what} */
  public abstract Optional<FundingPlan> funding();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return all that is known of the initiative, in several lines} */
  public String describe() {
    return new Description(toString())
        .line("kind", kind())
        .lines("cities", cities())
        .lines("organisations", organisations())
        .lines("tracks", tracks())
        .lines("themes", themes())
        .line("period", period())
        .line("status", status())
        .line("summary", summary())
        .lines("methods", methods())
        .lines("lessons", lessons())
        .line("inspired by", inspiredBy())
        .line("funding", funding())
        .line("note", note())
        .lines("sources", sources())
        .toString();
  }

  /** {@return the id and the name, in one line} */
  @Override
  public final String toString() {
    return "Initiative " + id() + " \"" + name() + "\"";
  }

  /** Builds an {@link Initiative}. */
  public static final class Builder extends ImmutableInitiative.Builder {
    Builder() {}
  }
}
