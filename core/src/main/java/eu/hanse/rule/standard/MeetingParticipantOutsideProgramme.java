package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.List;

/** Reports a city that takes part in a meeting but not in its programme. */
final class MeetingParticipantOutsideProgramme implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.participant-outside-programme"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city takes part in a meeting but not in the programme.")
          .rationale(
              "Guests are welcome, so this may be right; it may also be a participation that was"
                  + " forgotten or another city of a similar name.")
          .advice(
              "Nothing need be done if the city was a guest; otherwise add its participation to"
                  + " the programme or correct the city.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    Roster roster = Roster.of(programme);
    if (!roster.tellsOutsiders(context, findings)) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          List<CityId> participants = meeting.participants().asList();
          for (int i = 0; i < participants.size(); i++) {
            if (roster.certainlyLacks(participants.get(i), context)) {
              findings
                  .at(subject, path.child("participants").child(i))
                  .with("city", participants.get(i))
                  .with("meeting", meeting.title())
                  .related(subject, ValuePath.of("participations"), "the cities that take part")
                  .say(
                      "The city {city} takes part in the meeting \"{meeting}\" but not in the"
                          + " programme.");
            }
          }
        });
  }
}
