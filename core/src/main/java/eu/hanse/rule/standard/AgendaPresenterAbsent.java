package eu.hanse.rule.standard;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.Meeting;
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
import java.util.HashSet;
import java.util.Set;

/** Reports a city that presents at a meeting in which it does not take part. */
final class AgendaPresenterAbsent implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("agenda.presenter-absent"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A city presents at a meeting that lists its participants, and is neither among them"
                  + " nor the host.")
          .rationale(
              "Who presents is there. A presenter from elsewhere is often a confusion of cities, or"
                  + " a participant that was forgotten.")
          .advice("Add the city to the participants of the meeting, or correct the presenter.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    CalendarMeetings.visit(
        programme,
        findings,
        (path, meeting) -> {
          if (!meeting.participants().isEmpty() && hasOtherPresenter(meeting)) {
            check(subject, path, meeting, context, findings);
          }
        });
  }

  private static boolean hasOtherPresenter(Meeting meeting) {
    if (meeting.agenda().isEmpty()) {
      return false;
    }
    Set<CityId> present = meeting.cities();
    for (AgendaItem item : meeting.agenda()) {
      if (!present.containsAll(item.presenters())) {
        return true;
      }
    }
    return false;
  }

  /** Reports each absent city once, where it first presents. */
  private static void check(
      EntityKey subject,
      ValuePath meetingPath,
      Meeting meeting,
      RuleContext context,
      Findings findings) {
    Roster present = new Roster(meeting.cities());
    if (present.namesUnknown(context)) {
      return;
    }
    Set<CityId> absent = new HashSet<>();
    meetingPath.forEach(
        "agenda",
        meeting.agenda(),
        (itemPath, item) ->
            itemPath.forEach(
                "presenters",
                item.presenters(),
                (path, city) -> {
                  if (present.certainlyLacks(city, context) && absent.add(city)) {
                    findings
                        .at(subject, path)
                        .with("city", city)
                        .with("meeting", meeting.title())
                        .with("topic", item.topic())
                        .related(
                            subject, meetingPath.child("participants"), "the cities that take part")
                        .say(
                            "The city {city} presents \"{topic}\" at the meeting \"{meeting}\", but"
                                + " is neither among its participants nor its host.");
                  }
                }));
  }
}
