package eu.hanse.io.export.linked;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.id.CityId;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes meetings. */
final class MeetingWriter {

  private final Nodes nodes;
  private final Iris iris;

  MeetingWriter(Nodes nodes, Iris iris) {
    this.nodes = nodes;
    this.iris = iris;
  }

  void write(InProgramme<Meeting> entry) {
    Meeting meeting = entry.item();
    nodes.identify(iris.meeting(entry.programme().id(), meeting.id()), Type.EVENT);
    nodes.text(Term.NAME, meeting.title());
    nodes.text(Term.ADDITIONAL_TYPE, meeting.kind().toString());
    writeDates(meeting);
    meeting.status().map(MeetingWriter::status).ifPresent(this::writeStatus);
    meeting.attendance().map(MeetingWriter::mode).ifPresent(this::writeMode);
    nodes.all(Term.LOCATION, places(meeting), Runnable::run);
    meeting.host().ifPresent(this::writeHost);
    nodes.references(
        Term.ATTENDEE,
        Stream.concat(
                meeting.participants().stream().map(iris::authority),
                meeting.organisations().stream().map(iris::organisation))
            .toList());
    nodes.text(Term.COMMENT, meeting.note());
    nodes.references(Term.WAS_DERIVED_FROM, meeting.sources().stream().map(iris::source).toList());
  }

  /** Of a meeting that was moved, the date known is the former one. */
  private void writeDates(Meeting meeting) {
    if (meeting.status().equals(Optional.of(MeetingStatus.MOVED))) {
      nodes.date(Term.PREVIOUS_START_DATE, meeting.when().start());
    } else {
      nodes.dates(Term.START_DATE, Term.END_DATE, meeting.when());
    }
  }

  private static String status(MeetingStatus status) {
    return switch (status) {
      case PLANNED, HELD -> "EventScheduled";
      case CANCELLED -> "EventCancelled";
      case MOVED -> "EventRescheduled";
    };
  }

  private void writeStatus(String status) {
    nodes.reference(Term.EVENT_STATUS, Vocabulary.SCHEMA.iri(status));
  }

  private static String mode(Attendance attendance) {
    return switch (attendance) {
      case IN_PERSON -> "OfflineEventAttendanceMode";
      case ONLINE -> "OnlineEventAttendanceMode";
      case HYBRID -> "MixedEventAttendanceMode";
    };
  }

  private void writeMode(String mode) {
    nodes.reference(Term.EVENT_ATTENDANCE_MODE, Vocabulary.SCHEMA.iri(mode));
  }

  /** A host of a meeting that is held online is not its place. */
  private ImmutableList<Runnable> places(Meeting meeting) {
    ImmutableList.Builder<Runnable> places = ImmutableList.builder();
    meeting
        .host()
        .filter(host -> !meeting.attendance().equals(Optional.of(Attendance.ONLINE)))
        .ifPresent(host -> places.add(() -> nodes.value(iris.city(host))));
    meeting.place().ifPresent(place -> places.add(() -> nodes.literal(place)));
    return places.build();
  }

  private void writeHost(CityId host) {
    nodes.node(
        Term.ORGANIZER,
        () -> {
          nodes.types(Type.ROLE);
          nodes.text(Term.ROLE_NAME, "host");
          nodes.reference(Term.ORGANIZER, iris.authority(host));
        });
  }
}
