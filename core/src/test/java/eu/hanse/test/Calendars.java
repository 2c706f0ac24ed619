package eu.hanse.test;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.calendar.Speaker;
import eu.hanse.calendar.Timetable;
import net.jqwik.api.Arbitrary;

/** Random calendars, and what belongs to them. */
public final class Calendars {

  private Calendars() {}

  /** {@return hours, some of which end before they start} */
  public static Arbitrary<Timetable> timetables() {
    return Draw.arbitrary(Calendars::timetable);
  }

  /** {@return speakers with and without a function and an organisation} */
  public static Arbitrary<Speaker> speakers() {
    return Draw.arbitrary(Calendars::speaker);
  }

  /** {@return points on an agenda with any of their fields} */
  public static Arbitrary<AgendaItem> agendaItems() {
    return Draw.arbitrary(Calendars::agendaItem);
  }

  /** {@return meetings with any of their fields} */
  public static Arbitrary<Meeting> meetings() {
    return Draw.arbitrary(Calendars::meeting);
  }

  /** {@return review periods, some of which end before they start} */
  public static Arbitrary<ReviewPeriod> reviewPeriods() {
    return Draw.arbitrary(Calendars::reviewPeriod);
  }

  /** {@return calendars, empty ones among them, in which ids may stand twice} */
  public static Arbitrary<MeetingCalendar> calendars() {
    return Draw.arbitrary(Calendars::calendar);
  }

  static Timetable timetable(Draw draw) {
    return new Timetable(Values.time(draw), draw.maybe(Values::time), Values.zone(draw));
  }

  static Speaker speaker(Draw draw) {
    return new Speaker(
        Values.text(draw), draw.maybe(Values::text), draw.maybe(Ids::organisationId));
  }

  static AgendaItem agendaItem(Draw draw) {
    return AgendaItem.builder()
        .topic(Values.text(draw))
        .addAllThemes(draw.several(Values::text))
        .kind(draw.one(AgendaItemKind.class))
        .addAllPresenters(draw.several(Ids::cityId))
        .addAllInitiatives(draw.several(Ids::initiativeReference))
        .addAllConclusions(draw.few(Values::text))
        .build();
  }

  static Meeting meeting(Draw draw) {
    return Meeting.builder()
        .id(Ids.meetingId(draw))
        .kind(draw.one(MeetingKind.class))
        .title(Values.text(draw))
        .when(Values.dateSpan(draw))
        .timetable(draw.maybe(Calendars::timetable))
        .attendance(draw.maybe(Attendance.class))
        .host(draw.maybe(Ids::cityId))
        .place(draw.maybe(Values::text))
        .ordinal(draw.maybeBetween(1, 12))
        .chapter(draw.maybe(Values::text))
        .addAllParticipants(draw.several(Ids::cityId))
        .addAllOrganisations(draw.several(Ids::organisationId))
        .addAllSpeakers(draw.few(Calendars::speaker))
        .addAllAgenda(draw.few(Calendars::agendaItem))
        .addAllOutcomes(draw.few(Values::text))
        .addAllNextSteps(draw.few(Values::text))
        .status(draw.maybe(MeetingStatus.class))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static ReviewPeriod reviewPeriod(Draw draw) {
    return new ReviewPeriod(
        Ids.reviewPeriodId(draw), draw.maybe(Values::text), Values.dateSpan(draw));
  }

  static MeetingCalendar calendar(Draw draw) {
    return MeetingCalendar.builder()
        .addAllReviewPeriods(draw.few(Calendars::reviewPeriod))
        .addAllMeetings(draw.few(Calendars::meeting))
        .build();
  }
}
