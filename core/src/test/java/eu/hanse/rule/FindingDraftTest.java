package eu.hanse.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingDraftTest {

  private static final EntityKey TURIN = EntityKey.of(CityId.of("turin"));
  private static final ValuePath NAME = ValuePath.of("name");
  private static final RuleInfo RULE =
      RuleInfo.builder()
          .code(RuleCode.of("city.unloved"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.CITY)
          .condition("Nobody loves the city.")
          .rationale("Cities want to be loved.")
          .advice("Love {city}.")
          .build();

  private final List<Finding> found = new ArrayList<>();
  private final Findings findings = new Findings(RULE, Severity.WARNING, found::add, reason -> {});

  @Test
  void aFindingTellsRuleSeverityPlaceMessageAndAdvice() {
    findings.at(TURIN, NAME).with("city", "Torino").say("Nobody loves {city}.");

    assertThat(found)
        .containsExactly(
            Finding.builder()
                .rule(RULE.code())
                .severity(Severity.WARNING)
                .subject(TURIN)
                .path(NAME)
                .message("Nobody loves Torino.")
                .advice("Love Torino.")
                .putArgument("city", "Torino")
                .build());
  }

  @Test
  void nothingIsReportedBeforeTheMessageIsGiven() {
    FindingDraft draft = findings.at(TURIN, NAME).with("city", "Torino");
    assertThat(found).isEmpty();

    draft.say("Nobody loves {city}.");
    assertThat(found).hasSize(1);
  }

  @Test
  void aValueMayBeUsedTwiceOrNotAtAll() {
    findings.at(TURIN, NAME).with("city", "Torino").with("year", 2018).say("{city}, {city}!");

    assertThat(found.get(0).message()).isEqualTo("Torino, Torino!");
    assertThat(found.get(0).arguments()).containsEntry("year", "2018");
  }

  @Test
  void bracesInValuesAreLeftAlone() {
    findings.at(TURIN, NAME).with("city", "{year} $1 \\").say("Nobody loves {city}.");

    assertThat(found.get(0).message()).isEqualTo("Nobody loves {year} $1 \\.");
  }

  @Test
  void aMessageMayNameOnlyValuesThatAreThere() {
    FindingDraft draft = findings.at(TURIN, NAME).with("city", "Torino");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> draft.say("Nobody loves {town}."))
        .withMessage("message of city.unloved: no value is named \"town\"");
    assertThat(found).isEmpty();
  }

  @Test
  void adviceOfItsOwnReplacesThatOfTheRule() {
    findings.at(TURIN, NAME).with("city", "Torino").advise("Visit {city}.").say("Lonely.");

    assertThat(found.get(0).advice()).isEqualTo("Visit Torino.");
  }

  @Test
  void aSecondPlaceIsNamedWithWhatIsThere() {
    EntityKey lyon = EntityKey.of(CityId.of("lyon"));
    findings
        .at(TURIN, NAME)
        .with("city", "Torino")
        .related(lyon, ValuePath.ROOT, "loved here")
        .say("Lonely.");

    assertThat(found.get(0).related())
        .contains(new RelatedPlace(lyon, ValuePath.ROOT, "loved here"));
  }

  @Test
  void aFindingIsShownInOneLine() {
    findings.at(TURIN, NAME).with("city", "Torino").say("Nobody loves {city}.");

    assertThat(found.get(0))
        .hasToString("warning[city.unloved] city:turin /name: Nobody loves Torino.");
  }

  @Test
  void aRuleIsShownInOneLine() {
    assertThat(RULE).hasToString("city.unloved (error): Nobody loves the city.");
  }
}
