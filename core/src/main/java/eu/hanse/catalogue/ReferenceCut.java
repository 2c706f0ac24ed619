package eu.hanse.catalogue;

import com.google.common.collect.ImmutableSet;
import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes out of programmes what names a programme that is left out, so that leaving it out breaks no
 * reference. What names a programme that never was there stays, as the mistake it is.
 */
final class ReferenceCut {

  private final ImmutableSet<ProgrammeId> leftOut;

  ReferenceCut(ImmutableSet<ProgrammeId> leftOut) {
    this.leftOut = leftOut;
  }

  /** A transfer is nothing without its practice: it goes with the programme that has it. */
  Programme of(Programme programme) {
    if (leftOut.isEmpty()) {
      return programme;
    }
    return programme
        .withPredecessor(programme.predecessor().filter(id -> !leftOut.contains(id)))
        .withCalendar(of(programme.calendar()))
        .withInitiatives(
            each(
                programme.initiatives(),
                initiative ->
                    initiative.withInspiredBy(initiative.inspiredBy().filter(this::stays))))
        .withTransfers(
            programme.transfers().stream().filter(transfer -> stays(transfer.practice())).toList())
        .withAgreements(
            each(
                programme.agreements(),
                agreement -> agreement.withCovers(staying(agreement.covers()))));
  }

  private MeetingCalendar of(MeetingCalendar calendar) {
    return calendar.withMeetings(each(calendar.meetings(), this::of));
  }

  private Meeting of(Meeting meeting) {
    return meeting.withAgenda(each(meeting.agenda(), this::of));
  }

  private AgendaItem of(AgendaItem item) {
    return item.withInitiatives(staying(item.initiatives()));
  }

  private List<InitiativeReference> staying(Set<InitiativeReference> references) {
    return references.stream().filter(this::stays).toList();
  }

  private boolean stays(InitiativeReference reference) {
    return reference.programme().filter(leftOut::contains).isEmpty();
  }

  private static <T> List<T> each(List<T> items, UnaryOperator<T> change) {
    return items.stream().map(change).toList();
  }
}
