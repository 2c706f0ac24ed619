package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.place.Country;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import eu.hanse.source.ValuePath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationIdentifierMalformedTest {

  private static final OrganisationIdentifierMalformed RULE = new OrganisationIdentifierMalformed();

  @Test
  void reportsAParticipantCodeThatHasNotNineDigits() {
    assertThat(identified("pic", "99878"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.subject()).hasToString("organisation:university");
              assertThat(finding.path()).hasToString("/identifiers/pic");
              assertThat(finding.message())
                  .isEqualTo("The pic identifier \"99878\" is malformed: expected nine digits.");
              assertThat(finding.advice())
                  .isEqualTo("Look the identifier up again at the scheme it is from.");
              assertThat(finding.corrections()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"pic, 999874831", "ror, 05a28rw58", "wikidata, Q7842", "vat, whatever"})
  void acceptsIdentifiersOfTheFormOfTheirSchemeAndThoseOfOtherSchemes(String scheme, String value) {
    assertThat(identified(scheme, value)).isEmpty();
  }

  @Test
  void reportsARegistryIdWhoseCheckDigitsAreWrong() {
    assertThat(identified("ror", "05a28rw85"))
        .extracting(Finding::message)
        .containsExactly(
            "The ror identifier \"05a28rw85\" is malformed: expected a nine-character ROR id with"
                + " right check digits.");
  }

  @ParameterizedTest
  @CsvSource({
    "ror, https://ror.org/05a28rw58, 05a28rw58",
    "ror, 05A28RW58, 05a28rw58",
    "wikidata, http://www.wikidata.org/entity/Q7842, Q7842",
    "wikidata, q7842, Q7842",
    "pic, 999 874 831, 999874831"
  })
  void knowsTheIdentifierThatIsWrittenWithMoreThanItself(
      String scheme, String value, String right) {
    assertThat(identified(scheme, value))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.corrections())
                  .containsExactly(
                      new Correction(ValuePath.of("identifiers", scheme), right, true));
              assertThat(finding.advice())
                  .isEqualTo("Write the identifier alone, as " + right + ".");
            });
  }

  @Test
  void reportsEachMalformedIdentifier() {
    assertThat(
            judge(
                RULE,
                organisation("university").withIdentifiers(Map.of("pic", "1", "wikidata", "1"))))
        .hasSize(2);
  }

  @Test
  void judgesALocalCodeByTheCountryIfThatIsKnown() {
    assertThat(identified("lau", "FR-1")).isEmpty();
    assertThat(
            judge(
                RULE,
                organisation("university")
                    .withCountry(Country.of("FR"))
                    .withIdentifiers(Map.of("lau", "FR-1"))))
        .hasSize(1);
  }

  @Test
  void theIdentifierOfACityIsKnownInItsWebAddressToo() {
    assertThat(
            judge(
                new CityIdentifierMalformed(),
                city("turin", "IT").withIdentifiers(Map.of("wikidata", "wikidata.org/wiki/Q495"))))
        .flatExtracting(Finding::corrections)
        .extracting(Correction::value)
        .containsExactly("Q495");
  }

  private static ImmutableList<Finding> identified(String scheme, String value) {
    return judge(RULE, organisation("university").withIdentifiers(Map.of(scheme, value)));
  }
}
