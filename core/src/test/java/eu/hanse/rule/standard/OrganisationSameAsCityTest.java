package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.place.Country;
import eu.hanse.rule.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationSameAsCityTest {

  private static final OrganisationSameAsCity RULE = new OrganisationSameAsCity();
  private static final City TURIN =
      city("turin", "IT")
          .withName("Torino")
          .withNames(Map.of("en", "Turin"))
          .withAliases("Comune di Torino", "Città di Torino");

  @Test
  void reportsAnOrganisationThatHasTheNameOfACity() {
    assertThat(judge(RULE, TURIN, named("TORINO")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("organisation:body");
              assertThat(finding.path()).hasToString("/name");
              assertThat(finding.related().get(0).subject()).hasToString("city:turin");
              assertThat(finding.related().get(0).path()).hasToString("/name");
              assertThat(finding.message())
                  .isEqualTo("The organisation body has the name of the city turin, \"TORINO\".");
            });
  }

  @Test
  void reportsTheNameInAnotherLanguageAndAnAlias() {
    assertThat(related("turin")).containsExactly("/names/en");
    assertThat(related("città di  torino")).containsExactly("/aliases/1");
  }

  @Test
  void acceptsAnotherName() {
    assertThat(judge(RULE, TURIN, named("Torino Wireless"))).isEmpty();
  }

  @Test
  void acceptsTheNameOfACityOfAnotherCountry() {
    assertThat(judge(RULE, TURIN, named("Torino").withCountry(Country.of("ES")))).isEmpty();
    assertThat(judge(RULE, TURIN, named("Torino").withCountry(Country.of("IT")))).hasSize(1);
  }

  @Test
  void namesTheFirstOfSeveralCities() {
    City other = city("another-turin", "US").withName("Torino");
    City sameCountry = city("borgo-torino", "IT").withName("Torino");

    assertThat(judge(RULE, TURIN, sameCountry, other, named("Torino")))
        .extracting(finding -> finding.related().get(0).subject().id())
        .containsExactly("another-turin");
    assertThat(
            judge(RULE, TURIN, sameCountry, other, named("Torino").withCountry(Country.of("IT"))))
        .extracting(finding -> finding.related().get(0).subject().id())
        .containsExactly("borgo-torino");
  }

  @Test
  void namesTheFirstPlaceOfOneCity() {
    assertThat(
            judge(RULE, city("turin", "IT").withName("Turin").withAliases("Turin"), named("Turin")))
        .extracting(finding -> finding.related().get(0).path().toString())
        .containsExactly("/aliases/0");
  }

  private static List<String> related(String name) {
    return judge(RULE, named(name), TURIN).stream()
        .map(Finding::related)
        .map(place -> place.get(0).path().toString())
        .toList();
  }

  private static Organisation named(String name) {
    return organisation("body").withName(name);
  }
}
