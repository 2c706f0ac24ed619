package eu.hanse.benchmarks.data;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.Speaker;
import eu.hanse.calendar.Timetable;
import eu.hanse.city.City;
import eu.hanse.id.MeetingId;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Makes the meetings of programmes: none to twenty, hosted in turn. */
final class MeetingGenerator {

  private static final int MOST = 20;
  private static final int MOST_CITIES_AT_ONE = 25;
  private static final int DAYS_TO_TRY = 14;
  private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private final BusyDays busy;
  private final CityDraw cities;

  MeetingGenerator(BusyDays busy, CityDraw cities) {
    this.busy = busy;
    this.cities = cities;
  }

  MeetingCalendar calendar(Outline outline, Draw draw) {
    MeetingCalendar.Builder calendar = MeetingCalendar.builder();
    int count = draw.chance(0.2) ? 0 : Math.min(MOST, 1 + (int) draw.exponential(4));
    for (int i = 0; i < count; i++) {
      calendar.addMeeting(meeting(outline, i, count, draw));
    }
    return calendar.build();
  }

  private Meeting meeting(Outline outline, int index, int count, Draw draw) {
    List<Integer> attending = attending(outline, draw);
    City host = cities.city(attending.get(index % attending.size()));
    LocalDate planned = day(outline, index, count);
    boolean imprecise = draw.chance(0.05);
    int days = draw.chance(0.6) ? 2 : 1;
    Optional<LocalDate> together =
        imprecise || draw.chance(0.3) ? Optional.empty() : freeDay(attending, planned, days);
    LocalDate first = together.orElse(planned);
    Meeting.Builder meeting =
        Meeting.builder()
            .id(MeetingId.of("meeting-" + (index + 1)))
            .kind(kind(outline, index))
            .title("Meeting " + (index + 1) + " on " + Phrases.theme(draw) + ", " + host.name())
            .when(imprecise ? month(first) : days(first, days))
            .attendance(together.isPresent() ? Attendance.IN_PERSON : Attendance.ONLINE)
            .ordinal(index + 1)
            .status(first.isAfter(GeneratedData.AS_OF) ? MeetingStatus.PLANNED : MeetingStatus.HELD)
            .addSource(outline.report());
    if (together.isPresent() || draw.chance(0.5)) {
      meeting.host(host.id());
    }
    if (!draw.chance(0.01)) {
      attending.forEach(position -> meeting.addParticipant(cities.city(position).id()));
    }
    addDetails(meeting, host, draw);
    return meeting.build();
  }

  private static List<Integer> attending(Outline outline, Draw draw) {
    return outline.positions().stream()
        .filter(position -> draw.chance(0.8) || position.equals(outline.positions().get(0)))
        .limit(MOST_CITIES_AT_ONE)
        .toList();
  }

  /** Meetings are spread over the programme, and none is in its last weeks. */
  private static LocalDate day(Outline outline, int index, int count) {
    long length = ChronoUnit.DAYS.between(outline.start(), outline.end());
    return outline.start().plusDays(5 + index * (length - 40) / count);
  }

  private Optional<LocalDate> freeDay(List<Integer> attending, LocalDate planned, int days) {
    for (int i = 0; i < DAYS_TO_TRY; i++) {
      if (busy.take(attending, planned.plusDays(i), days)) {
        return Optional.of(planned.plusDays(i));
      }
    }
    return Optional.empty();
  }

  private static MeetingKind kind(Outline outline, int index) {
    if (index == 0) {
      return MeetingKind.KICK_OFF;
    }
    return outline.kind() == ProgrammeKind.CITY_CHALLENGE
        ? MeetingKind.CITY_LAB
        : MeetingKind.TRANSNATIONAL;
  }

  private static DateSpan month(LocalDate day) {
    return DateSpan.of(PartialDate.ofMonth(day.getYear(), day.getMonthValue()));
  }

  private static DateSpan days(LocalDate first, int count) {
    return count == 1
        ? DateSpan.of(PartialDate.of(first))
        : DateSpan.of(PartialDate.of(first), PartialDate.of(first.plusDays(count - 1L)));
  }

  private static void addDetails(Meeting.Builder meeting, City host, Draw draw) {
    if (draw.chance(0.2)) {
      meeting
          .place("Town hall of " + host.name())
          .timetable(new Timetable(LocalTime.of(9, 30), Optional.of(LocalTime.of(17, 0)), ZONE));
    }
    if (draw.chance(0.3)) {
      meeting.addAgenda(
          AgendaItem.builder()
              .topic(Phrases.sentence(draw))
              .addTheme(Phrases.theme(draw))
              .kind(draw.chance(0.5) ? AgendaItemKind.PRESENTATION : AgendaItemKind.DISCUSSION)
              .addPresenter(host.id())
              .build());
    }
    if (draw.chance(0.15)) {
      meeting.addSpeaker(
          new Speaker(
              Phrases.person(draw),
              Optional.of("Deputy mayor for " + Phrases.theme(draw)),
              Optional.empty()));
    }
    if (draw.chance(0.2)) {
      meeting.addOutcome(Phrases.sentence(draw));
    }
  }
}
