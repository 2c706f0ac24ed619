package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.organisation.Organisation;
import eu.hanse.place.Country;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrganisationNameTwiceTest {

  private static final OrganisationNameTwice RULE = new OrganisationNameTwice();

  @Test
  void reportsTheSecondIdOfANameAndTheFirst() {
    assertThat(
            judge(
                RULE,
                organisation("commission").withName("european  commission"),
                organisation("ec").withName("European Commission ")))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("organisation:ec");
              assertThat(finding.path()).hasToString("/name");
              assertThat(finding.related().get(0).subject()).hasToString("organisation:commission");
              assertThat(finding.related().get(0).path()).hasToString("/name");
              assertThat(finding.message())
                  .isEqualTo(
                      "The organisations commission and ec are both named"
                          + " \"European Commission\".");
            });
  }

  @Test
  void comparesNamesInAllLanguages() {
    assertThat(
            judge(
                RULE,
                organisation("ec").withName("Commission").withNames(Map.of("de", "Kommission")),
                organisation("kommission").withName("Kommission")))
        .extracting(finding -> finding.path() + " " + finding.related().get(0).path())
        .containsExactly("/name /names/de");
  }

  @Test
  void acceptsDifferentNames() {
    assertThat(judge(RULE, organisation("agency"), organisation("bank"))).isEmpty();
  }

  @Test
  void acceptsOneNameInTwoCountries() {
    assertThat(pairs(bank("a", "FR"), bank("b", "DE"))).isEmpty();
    assertThat(pairs(bank("a", "FR"), bank("b", "FR"))).containsExactly("b with a");
  }

  @Test
  void takesAnOrganisationWithoutCountryForOneOfAny() {
    assertThat(pairs(bank("a", "FR"), bank("b"), bank("c", "DE")))
        .containsExactly("b with a", "c with b");
  }

  @Test
  void namesTheFirstOfSeveral() {
    assertThat(pairs(bank("a", "DE"), bank("b", "FR"), bank("c"), bank("d"), bank("e", "FR")))
        .containsExactly("c with a", "d with a", "e with b");
    assertThat(pairs(bank("a"), bank("b", "FR"), bank("c", "FR")))
        .containsExactly("b with a", "c with a");
  }

  private static List<String> pairs(Organisation... organisations) {
    return judge(RULE, (Object[]) organisations).stream()
        .map(finding -> finding.subject().id() + " with " + finding.related().get(0).subject().id())
        .toList();
  }

  private static Organisation bank(String id) {
    return organisation(id).withName("Bank");
  }

  private static Organisation bank(String id, String country) {
    return bank(id).withCountry(Country.of(country));
  }
}
