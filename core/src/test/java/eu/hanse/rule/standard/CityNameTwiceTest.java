package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.rule.Finding;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityNameTwiceTest {

  private static final CityNameTwice RULE = new CityNameTwice();

  @Test
  void reportsTheSecondIdOfANameAndTheFirst() {
    assertThat(
            judge(
                RULE,
                city("torino", "IT").withName("TURIN"),
                city("turin", "IT").withName("Turin")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("city:turin");
              assertThat(finding.path()).hasToString("/name");
              assertThat(finding.related().get(0).subject()).hasToString("city:torino");
              assertThat(finding.message())
                  .isEqualTo("The cities torino and turin in Italy are both named \"Turin\".");
            });
  }

  @Test
  void reportsEachFurtherIdOnce() {
    assertThat(judge(RULE, named("a", "IT"), named("b", "IT"), named("c", "IT")))
        .extracting(finding -> finding.subject().id())
        .containsExactly("b", "c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PORTO", "Porto ", "\u00a0Porto\t"})
  void doesNotMindCaseAndWhiteSpace(String name) {
    assertThat(
            judge(RULE, city("oporto", "PT").withName("Porto"), city("porto", "PT").withName(name)))
        .extracting(Finding::message)
        .containsExactly(
            "The cities oporto and porto in Portugal are both named \""
                + CharMatcher.whitespace().trimFrom(name)
                + "\".");
  }

  @Test
  void comparesNamesInAllLanguages() {
    City porto = city("porto", "PT").withName("Porto").withNames(Map.of("en", "Oporto"));

    assertThat(judge(RULE, porto, city("oporto", "PT").withName("Oporto")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("city:porto");
              assertThat(finding.path()).hasToString("/names/en");
              assertThat(finding.related().get(0).subject()).hasToString("city:oporto");
              assertThat(finding.related().get(0).path()).hasToString("/name");
              assertThat(finding.message())
                  .isEqualTo("The cities oporto and porto in Portugal are both named \"Oporto\".");
            });
  }

  @Test
  void reportsTwoCitiesThatShareSeveralNamesOnce() {
    City turin =
        city("torino", "IT").withName("Torino").withNames(Map.of("en", "Turin", "la", "Torino"));

    assertThat(judge(RULE, turin, turin.withId(CityId.of("turin"))))
        .extracting(finding -> finding.path() + " " + finding.related().get(0).path())
        .containsExactly("/name /name");
  }

  @Test
  void reportsACityWithEachOfTheTwoWhoseNamesItHas() {
    assertThat(
            judge(
                RULE,
                city("a", "BE").withName("Bruges"),
                city("b", "BE").withName("Brugge"),
                city("c", "BE").withName("Brugge").withNames(Map.of("fr", "Bruges"))))
        .extracting(finding -> finding.related().get(0).subject().id() + finding.path())
        .containsExactlyInAnyOrder("a/names/fr", "b/name");
  }

  @Test
  void leavesBlankNamesToTheirOwnRule() {
    assertThat(judge(RULE, city("a", "BE").withName(" "), city("b", "BE").withName(""))).isEmpty();
  }

  @Test
  void acceptsOneNameInTwoCountries() {
    assertThat(judge(RULE, named("vienna", "AT"), named("vienne", "FR"))).isEmpty();
  }

  @Test
  void acceptsDifferentNames() {
    assertThat(judge(RULE, city("turin", "IT"), city("milan", "IT"))).isEmpty();
  }

  private static City named(String id, String country) {
    return city(id, country).withName("Vienna");
  }
}
