package eu.hanse.analysis.network;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.Meeting;
import eu.hanse.id.CityId;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists single ties of cities. */
public final class Links {

  private static final Comparator<Link> BY_CITIES =
      Comparator.comparing(Link::from)
          .thenComparing(Link::to)
          .thenComparing(Link::programme)
          .thenComparing(
              Link::period,
              Comparator.comparing(
                  period -> period.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())));

  private Links() {}

  /**
   * {@return the ties, by city and programme}
   *
   * <p>Hosting has one link for each guest of a meeting that takes or took place; a meeting of
   * which the host or the guests are not known has none. Mentoring by an expert has none. A city is
   * not linked with itself.
   *
   * @param selection what is looked at
   * @param relation what links two cities
   */
  public static ImmutableList<Link> of(Selection selection, Relation relation) {
    return selection.programmes().stream()
        .flatMap(programme -> of(programme, relation))
        .filter(link -> !link.from().equals(link.to()))
        .sorted(BY_CITIES)
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Link> of(Programme programme, Relation relation) {
    return switch (relation) {
      case CO_PARTICIPATION -> together(programme);
      case HOSTING ->
          programme.calendar().meetings().stream()
              .filter(Meeting::takesPlace)
              .flatMap(meeting -> guests(programme, meeting));
      case MENTORING ->
          programme.mentorings().stream().flatMap(mentoring -> mentored(programme, mentoring));
      case TRANSFER ->
          programme.transfers().stream().flatMap(transfer -> received(programme, transfer));
    };
  }

  private static Stream<Link> together(Programme programme) {
    List<Stay> stays =
        Stay.of(programme).stream().sorted(Comparator.comparing(Stay::city)).toList();
    Stream.Builder<Link> links = Stream.builder();
    for (int i = 0; i < stays.size(); i++) {
      Stay first = stays.get(i);
      for (Stay second : stays.subList(i + 1, stays.size())) {
        if (first.mayMeet(second)) {
          links.add(new Link(first.city(), second.city(), programme.id(), first.shared(second)));
        }
      }
    }
    return links.build();
  }

  private static Stream<Link> guests(Programme programme, Meeting meeting) {
    Optional<CityId> host = meeting.host();
    return host.stream()
        .flatMap(
            city ->
                meeting.participants().stream()
                    .map(
                        guest ->
                            new Link(guest, city, programme.id(), Optional.of(meeting.when()))));
  }

  private static Stream<Link> mentored(Programme programme, Mentoring mentoring) {
    return mentoring.mentor().stream()
        .flatMap(
            mentor ->
                mentoring.mentees().stream()
                    .map(mentee -> new Link(mentor, mentee, programme.id(), programme.period())));
  }

  private static Stream<Link> received(Programme programme, Transfer transfer) {
    return transfer.to().stream()
        .map(receiver -> new Link(transfer.from(), receiver, programme.id(), programme.period()));
  }
}
