package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;

/**
 * Reports a city that would have to be in two in-person meetings on the same day, of one programme
 * or of several.
 */
final class MeetingClash implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("meeting.clash"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A city hosts or attends two meetings in person that certainly share a day.")
          .rationale(
              "The same people can hardly be in two places, so one of the dates or the attendance"
                  + " is probably wrong. Meetings entered twice and events that programmes hold"
                  + " together do not count, nor do meetings called off or moved.")
          .advice(
              "Compare the dates and the participants with the sources; if the city sent two"
                  + " delegations, say so in the notes.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new MeetingClashSurvey();
  }
}
