package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.placesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.CharMatcher;
import eu.hanse.city.City;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import eu.hanse.source.ValuePath;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the rules on the writing of texts. */
class NameRulesTest {

  private static final NameBlank BLANK = new NameBlank();
  private static final NameUntrimmed UNTRIMMED = new NameUntrimmed();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u2003 \u202f"})
  void aBlankNameIsReportedAsThatAlone(String name) {
    City city = Judging.city("turin", "IT").withName(name);

    assertThat(judge(BLANK, city))
        .extracting(Finding::message)
        .containsExactly("The text at /name is blank.");
    assertThat(judge(UNTRIMMED, city)).isEmpty();
  }

  static Stream<Arguments> untrimmed() {
    return Stream.of(
        arguments(" Le Havre", " Le Havre"),
        arguments("Le Havre  ", "Le Havre  "),
        arguments("\u00a0Le  Havre\n", "\\u00a0Le Havre\\n"),
        arguments("\tLe Havre\r", "\\tLe Havre\\r"),
        arguments("Le Havre" + " ".repeat(10), "Le Havre" + " ".repeat(10)),
        arguments(" ".repeat(11) + "Le Havre", " ".repeat(10) + "...Le Havre"));
  }

  @ParameterizedTest
  @MethodSource("untrimmed")
  void whiteSpaceAroundANameIsShownInTheMessageAndRemovedByTheCorrection(
      String name, String shown) {
    City city = Judging.city("le-havre", "FR").withName(name);

    assertThat(judge(UNTRIMMED, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/name");
              assertThat(finding.message())
                  .isEqualTo("The text \"" + shown + "\" has white space before or after it.");
              assertThat(finding.corrections())
                  .containsExactly(
                      new Correction(
                          ValuePath.of("name"), CharMatcher.whitespace().trimFrom(name), true));
            });
    assertThat(judge(BLANK, city)).isEmpty();
  }

  @Test
  void whiteSpaceWithinANameIsNoMatter() {
    City city = Judging.city("le-havre", "FR").withName("Le Havre");

    assertThat(judge(UNTRIMMED, city)).isEmpty();
    assertThat(judge(BLANK, city)).isEmpty();
  }

  @Test
  void textsOfAllEntitiesAndTheirPartsAreJudged() {
    Programme programme =
        Samples.withMeetings(Samples.meeting("m1", "2020").build().withTitle(""))
            .withTracks(Samples.track("t1", "").addAlsoKnownAs(" ").build());
    City city = Judging.city("turin", "IT").withAliases("Torino", "");

    assertThat(placesOf(judge(BLANK, programme)))
        .containsExactly("/calendar/meetings/0/title", "/tracks/0/alsoKnownAs/0", "/tracks/0/name");
    assertThat(placesOf(judge(BLANK, city))).containsExactly("/aliases/1");
    assertThat(placesOf(judge(BLANK, Judging.organisation("agency").withNote(""))))
        .containsExactly("/note");
    assertThat(placesOf(judge(BLANK, Judging.source("report").withTitle(""))))
        .containsExactly("/title");
  }

  @Test
  void identifiersOfSchemesWithAKnownFormAreLeftToOtherRules() {
    City city = Judging.city("turin", "IT").withIdentifiers(Map.of("wikidata", " ", "own", " "));

    assertThat(placesOf(judge(BLANK, city))).containsExactly("/identifiers/own");
  }
}
