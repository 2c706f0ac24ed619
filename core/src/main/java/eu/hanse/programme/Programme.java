package eu.hanse.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.source.Claim;
import eu.hanse.text.Description;
import eu.hanse.text.Keys;
import eu.hanse.time.DateSpan;
import java.util.Optional;
import org.immutables.value.Value;

/** A programme, network or project that cities join. */
@Value.Immutable
public abstract sealed class Programme implements WithProgramme permits ImmutableProgramme {

  Programme() {}

  /** {@return a builder; the id, the name and the kind are required} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the identity, unique in a catalogue} */
  public abstract ProgrammeId id();

  /** {@return its name} */
  public abstract String name();

  /** {@return names in other languages, by language tag (BCP 47)} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> names();

  /** {@return its acronym} */
  public abstract Optional<String> acronym();

  /** {@return what it is} */
  public abstract ProgrammeKind kind();

  /** {@return the framework that funds it, such as {@code urbact-iii} or {@code horizon-2020}} */
  public abstract Optional<FrameworkId> framework();

  /** {@return the call whose rules apply to it} */
  public abstract Optional<CallId> call();

  /** {@return which edition of a repeated programme it is} */
  public abstract Optional<String> edition();

  /** {@return the programme that it continues} */
  public abstract Optional<ProgrammeId> predecessor();

  /** {@return from its start to its end} */
  public abstract Optional<DateSpan> period();

  /** {@return what it is for, in a sentence or two} */
  public abstract Optional<String> summary();

  /** {@return its phases, in order} */
  public abstract ImmutableList<Phase> phases();

  /** {@return its thematic tracks} */
  public abstract ImmutableList<ThematicTrack> tracks();

  /** {@return the cities that take part, each with its role} */
  public abstract ImmutableList<Participation> participations();

  /** {@return the organisations that are involved} */
  public abstract ImmutableList<Involvement> involvements();

  /** {@return its experts} */
  public abstract ImmutableList<Expert> experts();

  /** {@return its meetings and review periods; empty if none are known} */
  @Value.Default
  public MeetingCalendar calendar() {
    return MeetingCalendar.empty();
  }

  /** {@return what the cities do within it} */
  public abstract ImmutableList<Initiative> initiatives();

  /** {@return the good practices transferred} */
  public abstract ImmutableList<Transfer> transfers();

  /** {@return who mentors whom} */
  public abstract ImmutableList<Mentoring> mentorings();

  /** {@return the agreements signed} */
  public abstract ImmutableList<Agreement> agreements();

  /** {@return who pays what} */
  public abstract ImmutableList<FundingPlan> funding();

  /** {@return how it procures} */
  public abstract Optional<Procurement> procurement();

  /** {@return identifiers given by others, by scheme, such as {@code cordis} or {@code keep}} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> identifiers();

  /** {@return its web address} */
  public abstract Optional<String> url();

  /** {@return a remark on the data, such as how certain it is} */
  public abstract Optional<String> note();

  /** {@return what sources say where they differ from the values adopted here} */
  public abstract ImmutableList<Claim> claims();

  /** {@return the sources that say so} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> sources();

  @Value.Check
  void check() {
    Keys.checkLanguageTags(names().keySet());
    Keys.checkSchemes(identifiers().keySet());
  }

  /** {@return all that is known of the programme, in several lines} */
  public String describe() {
    return new Description(toString())
        .lines("names", names())
        .line("acronym", acronym())
        .line("kind", kind())
        .line("framework", framework())
        .line("call", call())
        .line("edition", edition())
        .line("predecessor", predecessor())
        .line("period", period())
        .line("summary", summary())
        .lines("phases", phases())
        .lines("tracks", tracks())
        .lines("cities", participations())
        .lines("organisations", involvements())
        .lines("experts", experts())
        .lines("reviews", calendar().reviewPeriods())
        .lines("meetings", calendar().meetings())
        .lines("initiatives", initiatives())
        .lines("transfers", transfers())
        .lines("mentorings", mentorings())
        .lines("agreements", agreements())
        .lines("funding", funding())
        .line("procurement", procurement())
        .lines("identifiers", identifiers())
        .line("url", url())
        .line("note", note())
        .lines("claims", claims())
        .lines("sources", sources())
        .toString();
  }

  /** {@return the id, the name and the edition, in one line} */
  @Override
  public final String toString() {
    return "Programme " + id() + " \"" + name() + "\"" + edition().map(e -> " " + e).orElse("");
  }

  /** Builds a {@link Programme}. */
  public static final class Builder extends ImmutableProgramme.Builder {
    Builder() {}
  }
}
