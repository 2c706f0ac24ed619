package eu.hanse.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.id.CityId;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Leaves cities out of programmes, whatever they are in them. */
final class CityCut {

  private final Predicate<CityId> wanted;

  CityCut(Predicate<CityId> wanted) {
    this.wanted = wanted;
  }

  Programme of(Programme programme) {
    MeetingCalendar calendar = programme.calendar();
    return programme
        .withParticipations(
            programme.participations().stream()
                .filter(item -> wanted.test(item.city()))
                .collect(ImmutableList.toImmutableList()))
        .withCalendar(
            calendar.withMeetings(
                calendar.meetings().stream()
                    .map(this::of)
                    .collect(ImmutableList.toImmutableList())))
        .withMentorings(
            programme.mentorings().stream()
                .flatMap(this::of)
                .collect(ImmutableList.toImmutableList()))
        .withTransfers(
            programme.transfers().stream()
                .flatMap(this::of)
                .collect(ImmutableList.toImmutableList()));
  }

  private Meeting of(Meeting meeting) {
    return meeting
        .withHost(meeting.host().filter(wanted))
        .withParticipants(kept(meeting.participants()))
        .withAgenda(
            meeting.agenda().stream()
                .map(item -> item.withPresenters(kept(item.presenters())))
                .collect(ImmutableList.toImmutableList()));
  }

  private Stream<Mentoring> of(Mentoring mentoring) {
    Optional<CityId> mentor = mentoring.mentor();
    return mentor.isPresent() && !wanted.test(mentor.get())
        ? Stream.empty()
        : Stream.of(mentoring.withMentees(kept(mentoring.mentees())));
  }

  private Stream<Transfer> of(Transfer transfer) {
    return wanted.test(transfer.from())
        ? Stream.of(transfer.withTo(kept(transfer.to())))
        : Stream.empty();
  }

  private ImmutableSet<CityId> kept(Collection<CityId> cities) {
    return cities.stream().filter(wanted).collect(ImmutableSet.toImmutableSet());
  }
}
