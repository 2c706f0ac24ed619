package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.programme.ProgrammeKind;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlMalformedTest {

  private static final UrlMalformed RULE = new UrlMalformed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org",
        "http://example.org/a/b?c=d#e",
        "HTTPS://EXAMPLE.ORG/",
        "https://www.żory.pl/miasto",
        "https://user@example.org:8443/page",
        "https://my_host.example.org/page",
      })
  void acceptsWebAddresses(String url) {
    assertThat(judge(RULE, source(url))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org/file",
        "mailto:info@example.org",
        "https:",
        "https://",
        "https:/example.org",
        "/page",
        "//example.org/page",
        "not found",
        "https://example.org/a page",
        "https://example.org/a|b",
      })
  void reportsWhatIsNone(String url) {
    assertThat(judge(RULE, source(url)))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/url");
              assertThat(finding.corrections()).isEmpty();
              assertThat(finding.message())
                  .isEqualTo(
                      "The web address \""
                          + url
                          + "\" is malformed: expected one such as"
                          + " https://www.example.org/page.");
            });
  }

  @Test
  void guessesTheSchemeThatWasLeftOut() {
    assertThat(judge(RULE, source("www.example.org/page")))
        .flatExtracting(Finding::corrections)
        .containsExactly(
            new Correction(ValuePath.of("url"), "https://www.example.org/page", false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"example", ".org", "example.org:8080", "see example.org"})
  void guessesNothingWhereMoreIsMissing(String url) {
    assertThat(judge(RULE, source(url)))
        .singleElement()
        .satisfies(finding -> assertThat(finding.corrections()).isEmpty());
  }

  @Test
  void judgesOrganisationsAndProgrammesToo() {
    assertThat(
            judge(
                RULE,
                Judging.organisation("agency").withUrl("agency"),
                Judging.programme("network", ProgrammeKind.OTHER).withUrl("network")))
        .extracting(finding -> finding.subject().toString())
        .containsExactlyInAnyOrder("organisation:agency", "programme:network");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " https://www.example.org\n"})
  void leavesWhiteSpaceToOtherRules(String url) {
    assertThat(judge(RULE, source(url))).isEmpty();
  }

  @Test
  void saysNothingWhereThereIsNoAddress() {
    assertThat(judge(RULE, Judging.source("report"))).isEmpty();
  }

  private static Source source(String url) {
    return Judging.source("report").withUrl(url);
  }
}
