package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Spelling;
import eu.hanse.time.DateSpan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reports a number that two meetings of one series have. */
final class MeetingOrdinalTwice implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.ordinal-twice"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two meetings of one kind and chapter in one calendar have the same number.")
          .rationale(
              "A number tells the meetings of a series apart. Meetings that were cancelled or moved"
                  + " keep theirs, and do not count.")
          .advice(
              "Correct one of the two numbers; if the meetings are of two series, remove the number"
                  + " or name their chapters.")
          .build();

  /** Kinds of which a programme often has several series, told apart by their titles alone. */
  private static final ImmutableSet<MeetingKind> TITLED =
      ImmutableSet.of(MeetingKind.WORKSHOP, MeetingKind.WEBINAR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** The place in a series; the chapter and the title, where it counts, are spelling keys. */
  private record SeriesNumber(
      MeetingKind kind, Optional<String> chapter, Optional<String> title, int ordinal) {

    static SeriesNumber of(Meeting meeting) {
      return new SeriesNumber(
          meeting.kind(),
          meeting.chapter().map(Spelling::key),
          Optional.of(meeting)
              .filter(it -> TITLED.contains(it.kind()))
              .map(it -> Spelling.key(it.title())),
          meeting.ordinal().orElseThrow());
    }
  }

  /** A number on a date. */
  private record Dated(SeriesNumber number, DateSpan when) {}

  private record Entry(ValuePath path, Meeting meeting) {}

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    Map<SeriesNumber, Entry> firsts = new HashMap<>();
    Map<Dated, Entry> firstsOfDate = new HashMap<>();
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          if (meeting.takesPlace() && meeting.ordinal().isPresent()) {
            Entry entry = new Entry(path, meeting);
            SeriesNumber number = SeriesNumber.of(meeting);
            Entry first = firsts.putIfAbsent(number, entry);
            Entry ofDate = firstsOfDate.putIfAbsent(new Dated(number, meeting.when()), entry);
            if (first != null && (ofDate == null || !isEnteredTwice(ofDate, entry))) {
              report(EntityKey.of(programme.id()), first, entry, findings);
            }
          }
        });
  }

  /** Another rule reports a meeting that is entered twice. */
  private static boolean isEnteredTwice(Entry first, Entry second) {
    return SameMeeting.inOneProgramme(first.meeting(), second.meeting());
  }

  private static void report(EntityKey subject, Entry first, Entry second, Findings findings) {
    findings
        .at(subject, second.path().child("ordinal"))
        .with("kind", second.meeting().kind())
        .with("ordinal", second.meeting().ordinal().orElseThrow())
        .with("meeting", second.meeting().title())
        .with("when", second.meeting().when())
        .with("first", first.meeting().title())
        .with("firstWhen", first.meeting().when())
        .related(subject, first.path().child("ordinal"), "the same number")
        .say(
            "The meetings \"{first}\" ({firstWhen}) and \"{meeting}\" ({when}) of the kind {kind}"
                + " both have the number {ordinal}.");
  }
}
