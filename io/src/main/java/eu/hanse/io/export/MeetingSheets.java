package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;
import static eu.hanse.io.export.Constraints.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import java.util.Optional;
import java.util.function.Function;

/** The tables of meetings and of who comes to them. */
final class MeetingSheets {

  private static final String MEETINGS = "meetings";

  private MeetingSheets() {}

  /** A meeting of a programme. */
  record Appointment(ProgrammeId programme, Meeting meeting) {

    static <V> Function<Appointment, V> of(Function<Meeting, V> value) {
      return row -> value.apply(row.meeting);
    }
  }

  static Sheet<Appointment> meetings(Selection selection) {
    return new SheetBuilder<>(
            MEETINGS,
            "A row for each meeting, also where it was cancelled or moved: status tells.",
            appointments(selection))
        .text("programme", "The id of the programme.", Appointment::programme, REQUIRED)
        .text(
            "id",
            "The id of the meeting, unique in its programme.",
            Appointment.of(Meeting::id),
            REQUIRED)
        .text(
            "kind",
            "What it is.",
            Appointment.of(Meeting::kind),
            REQUIRED,
            oneOf((Object[]) MeetingKind.values()))
        .text("title", "Its title.", Appointment.of(Meeting::title), REQUIRED)
        .period("of the meeting", Appointment.of(meeting -> Optional.of(meeting.when())))
        .text(
            "host",
            "The id of the city that hosts it, also where it is held online.",
            Appointment.of(Meeting::host))
        .text("place", "Where it takes place, as the source says.", Appointment.of(Meeting::place))
        .text(
            "attendance",
            "How people attend.",
            Appointment.of(Meeting::attendance),
            oneOf((Object[]) Attendance.values()))
        .text("chapter", "The country or area whose cities meet.", Appointment.of(Meeting::chapter))
        .ordinal(
            "ordinal", "Its number in a numbered series, from 1.", Appointment.of(Meeting::ordinal))
        .integer(
            "participants",
            "How many cities are known to take part; missing if none is.",
            "cities",
            row -> participants(row.meeting()),
            within(Range.atLeast(1)))
        .text(
            "status",
            "What became of it.",
            Appointment.of(Meeting::status),
            oneOf((Object[]) MeetingStatus.values()))
        .text("note", "A remark on the data.", Appointment.of(Meeting::note))
        .list("sources", "The ids of the sources that say so.", Appointment.of(Meeting::sources))
        .key("programme", "id")
        .refers("programme", ProgrammeSheets.PROGRAMMES)
        .refers("host", CitySheets.CITIES)
        .build();
  }

  static ImmutableList<Appointment> appointments(Selection selection) {
    return selection.programmes().stream()
        .flatMap(
            programme ->
                programme.calendar().meetings().stream()
                    .map(meeting -> new Appointment(programme.id(), meeting)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<Integer> participants(Meeting meeting) {
    return Optional.of(meeting.participants().size()).filter(number -> number > 0);
  }

  static Sheet<Numbered<Appointment, CityId>> participants(Selection selection) {
    return ofMeeting(
            "meeting_participants",
            "A row for each city that takes part in a meeting.",
            Numbered.all(
                appointments(selection), it -> it, it -> it.meeting().participants().asList()),
            Numbered::whole)
        .text("city", "The id of the city.", Numbered::part, REQUIRED)
        .key("programme", "meeting", "city")
        .refers("city", CitySheets.CITIES)
        .build();
  }

  static Sheet<Numbered<Appointment, OrganisationId>> organisations(Selection selection) {
    return ofMeeting(
            "meeting_organisations",
            "A row for each organisation that is present at a meeting.",
            Numbered.all(
                appointments(selection), it -> it, it -> it.meeting().organisations().asList()),
            Numbered::whole)
        .text("organisation", "The id of the organisation.", Numbered::part, REQUIRED)
        .key("programme", "meeting", "organisation")
        .refers("organisation", SourceSheets.ORGANISATIONS)
        .build();
  }

  /** The columns of a table of what meetings have several of, which say what has it. */
  static <R> SheetBuilder<R> ofMeeting(
      String name, String description, ImmutableList<R> rows, Function<R, Appointment> meeting) {
    return new SheetBuilder<>(name, description, rows)
        .text(
            "programme",
            "The id of the programme.",
            row -> meeting.apply(row).programme(),
            REQUIRED)
        .text(
            "meeting", "The id of the meeting.", row -> meeting.apply(row).meeting().id(), REQUIRED)
        .refers(ImmutableList.of("programme", "meeting"), MEETINGS, "programme", "id");
  }
}
