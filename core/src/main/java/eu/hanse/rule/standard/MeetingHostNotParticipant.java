package eu.hanse.rule.standard;

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

/** Reports a meeting whose host takes part neither in it nor in its programme. */
final class MeetingHostNotParticipant implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.host-not-participant"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "The host of a meeting is neither among its participants nor in the programme.")
          .rationale(
              "Cities of the programme host its meetings in turn. A host from outside is often a"
                  + " confusion of cities, or a participation that was forgotten.")
          .advice(
              "Correct the host, add the city to the participants of the meeting if it was there,"
                  + " or add its participation to the programme.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    Roster roster = Roster.of(programme);
    if (roster.isEmpty()) {
      findings.skip("it lists no participations");
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) ->
            meeting
                .host()
                .filter(host -> !meeting.participants().contains(host))
                .filter(host -> roster.certainlyLacks(host, context))
                .ifPresent(
                    host ->
                        findings
                            .at(subject, path.child("host"))
                            .with("host", host)
                            .with("meeting", meeting.title())
                            .related(
                                subject,
                                ValuePath.of("participations"),
                                "the cities that take part")
                            .say(
                                "The city {host} hosts the meeting \"{meeting}\" but is neither"
                                    + " among its participants nor in the programme.")));
  }
}
