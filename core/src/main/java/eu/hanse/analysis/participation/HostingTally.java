package eu.hanse.analysis.participation;

import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.id.CityId;
import eu.hanse.id.MeetingId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the meetings of a selection, programme by programme. */
final class HostingTally {

  private final Map<CityId, Long> hosted = new HashMap<>();
  private final Map<CityId, Long> attended = new HashMap<>();
  private final Map<CityId, Double> equalShares = new HashMap<>();
  long hostedByOthers;
  long hostUnknown;
  long onlineWithoutHost;
  long chapterMeetings;
  long attendanceUnknown;

  private HostingTally() {}

  static HostingTally of(Selection selection) {
    HostingTally tally = new HostingTally();
    for (Programme programme : selection.programmes()) {
      tally.add(programme, selection);
    }
    return tally;
  }

  CityHosting of(CityId city) {
    return new CityHosting(
        city,
        hosted.getOrDefault(city, 0L),
        attended.getOrDefault(city, 0L),
        equalShares.getOrDefault(city, 0.0));
  }

  private void add(Programme programme, Selection selection) {
    Set<CityId> roster =
        programme.participations().stream().map(Participation::city).collect(Collectors.toSet());
    Set<MeetingId> withHost = meetingsWithHost(programme, selection);
    long hostedByRoster = 0;
    for (Meeting meeting : programme.calendar().meetings()) {
      if (meeting.takesPlace() && isLocal(meeting)) {
        chapterMeetings++;
      } else if (meeting.takesPlace()) {
        addAttendance(meeting, roster);
        hostedByRoster += addHost(meeting, roster, withHost) ? 1 : 0;
      }
    }
    double equalShare = (double) hostedByRoster / roster.size();
    roster.forEach(city -> equalShares.merge(city, equalShare, Double::sum));
  }

  private void addAttendance(Meeting meeting, Set<CityId> roster) {
    meeting.cities().stream()
        .filter(roster::contains)
        .forEach(city -> attended.merge(city, 1L, Long::sum));
    attendanceUnknown += meeting.participants().isEmpty() ? 1 : 0;
  }

  /** Tells whether a city that takes part is the host. */
  private boolean addHost(Meeting meeting, Set<CityId> roster, Set<MeetingId> withHost) {
    Optional<CityId> host = meeting.host().filter(roster::contains);
    if (host.isPresent()) {
      hosted.merge(host.get(), 1L, Long::sum);
    } else if (withHost.contains(meeting.id())) {
      hostedByOthers++;
    } else if (isOnline(meeting)) {
      onlineWithoutHost++;
    } else {
      hostUnknown++;
    }
    return host.isPresent();
  }

  /** A host that the selection leaves out is not unknown: the catalogue still tells of it. */
  private static Set<MeetingId> meetingsWithHost(Programme programme, Selection selection) {
    Stream<Programme> whole = selection.catalogue().programme(programme.id()).stream();
    return Stream.concat(Stream.of(programme), whole)
        .flatMap(item -> item.calendar().meetings().stream())
        .filter(meeting -> meeting.host().isPresent())
        .map(Meeting::id)
        .collect(Collectors.toSet());
  }

  private static boolean isLocal(Meeting meeting) {
    return meeting.kind() == MeetingKind.GEOGRAPHICAL_CHAPTER || meeting.chapter().isPresent();
  }

  private static boolean isOnline(Meeting meeting) {
    return meeting
        .attendance()
        .map(attendance -> attendance == Attendance.ONLINE)
        .orElse(meeting.kind() == MeetingKind.WEBINAR);
  }
}
