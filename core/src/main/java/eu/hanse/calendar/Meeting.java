package eu.hanse.calendar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.text.Description;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A meeting of the cities of a programme. */
@Value.Immutable
public abstract sealed class Meeting implements WithMeeting permits ImmutableMeeting {

  Meeting() {}

  /** {@return a builder; the id, the kind, the title and the date are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in its programme} */
  public abstract MeetingId id();

  /** {@return what it is} */
  public abstract MeetingKind kind();

  /** {@return its title} */
  public abstract String title();

  /** {@return when it takes place; a month or year alone where the day is not known} */
  public abstract DateSpan when();

  /** {@return its hours} */
  public abstract Optional<Timetable> timetable();

  /** {@return how people attend} */
  public abstract Optional<Attendance> attendance();

  /** {@return the city that hosts it, also where it is held online} */
  public abstract Optional<CityId> host();

  /** {@return where it takes place, as the source says} */
  public abstract Optional<String> place();

  /** {@return its number in a numbered series, from 1} */
  public abstract OptionalInt ordinal();

  /** {@return the country or area whose cities meet, such as {@code France} or {@code Nordics}} */
  public abstract Optional<String> chapter();

  /** {@return the cities that take part} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<CityId> participants();

  /** {@return the organisations present} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<OrganisationId> organisations();

  /** {@return who speaks} */
  public abstract ImmutableList<Speaker> speakers();

  /** {@return the points on the agenda, in order} */
  public abstract ImmutableList<AgendaItem> agenda();

  /** {@return what came out of it} */
  public abstract ImmutableList<String> outcomes();

  /** {@return what was agreed to do next} */
  public abstract ImmutableList<String> nextSteps();

  /** {@return what became of it} */
  public abstract Optional<MeetingStatus> status();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  /** {@return the cities that take part and the city that hosts} */
  public ImmutableSortedSet<CityId> cities() {
    return host()
        .filter(city -> !participants().contains(city))
        .map(
            city ->
                ImmutableSortedSet.<CityId>naturalOrder().addAll(participants()).add(city).build())
        .orElse(participants());
  }

  /** {@return whether it took or takes place then: it was neither cancelled nor moved} */
  public boolean takesPlace() {
    return status()
        .map(status -> status == MeetingStatus.PLANNED || status == MeetingStatus.HELD)
        .orElse(true);
  }

  @Value.Check
  void check() {
    if (ordinal().isPresent() && ordinal().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "ordinal " + ordinal().getAsInt() + ": expected one or more");
    }
  }

  /** {@return all that is known of the meeting, in several lines} */
  public String describe() {
    return new Description(toString())
        .line("kind", kind())
        .line("timetable", timetable())
        .line("attendance", attendance())
        .line("host", host())
        .line("place", place())
        .lines("ordinal", ordinal().stream().boxed().toList())
        .line("chapter", chapter())
        .lines("participants", participants())
        .lines("organisations", organisations())
        .lines("speakers", speakers())
        .lines("agenda", agenda())
        .lines("outcomes", outcomes())
        .lines("next steps", nextSteps())
        .line("status", status())
        .line("note", note())
        .lines("sources", sources())
        .toString();
  }

  /** {@return the id, the title and the date, in one line} */
  @Override
  public final String toString() {
    return "Meeting " + id() + " \"" + title() + "\" (" + when() + ")";
  }

  /** Builds a {@link Meeting}. */
  public static final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
