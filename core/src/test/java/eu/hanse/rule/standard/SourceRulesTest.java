package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.placesOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.source.Source;
import eu.hanse.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on sources; the data are judged as of 2025-01-01. */
class SourceRulesTest {

  private static final SourceMissing MISSING = new SourceMissing();
  private static final SourceUndated UNDATED = new SourceUndated();
  private static final SourceDatedInFuture FUTURE = new SourceDatedInFuture();
  private static final SourceRetrievedBeforePublished BEFORE = new SourceRetrievedBeforePublished();
  private static final SourceId REPORT = SourceId.of("report");

  @Test
  void eachEntityNamesASource() {
    City city = Judging.city("turin", "IT");
    Organisation organisation = Judging.organisation("cap-digital");
    Programme programme = Judging.network();

    assertThat(judge(MISSING, city, organisation, programme))
        .extracting(finding -> finding.subject() + "#" + finding.path() + " " + finding.message())
        .containsExactlyInAnyOrder(
            "city:turin# The city \"turin\" names no source.",
            "organisation:cap-digital# The organisation \"cap-digital\" names no source.",
            "programme:network# The programme \"network\" names no source.");
    assertThat(
            judge(
                MISSING,
                city.withSources(REPORT),
                organisation.withSources(REPORT),
                programme.withSources(REPORT)))
        .isEmpty();
  }

  @Test
  void theSourcesOfPartsAreNotThoseOfTheProgramme() {
    Participation participation =
        Judging.participation("turin", ParticipationRole.LEAD_PARTNER).withSources(REPORT);

    assertThat(judge(MISSING, Judging.network(participation))).hasSize(1);
  }

  @Test
  void aSourceWithoutAnyDateIsReported() {
    assertThat(judge(UNDATED, Judging.source("report")))
        .extracting(Finding::message)
        .containsExactly("The source \"report\" has neither published nor retrieved.");
    assertThat(placesOf(judge(UNDATED, Judging.source("report")))).containsExactly("");
  }

  @Test
  void oneOfTheTwoDatesIsEnough() {
    assertThat(judge(UNDATED, published("2019"))).isEmpty();
    assertThat(judge(UNDATED, retrieved("2019"))).isEmpty();
  }

  @Test
  void datesThatAreYetToComeAreReportedEachAtItsPlace() {
    Source source = published("2025-01-02").withRetrieved(PartialDate.parse("2026"));

    assertThat(judge(FUTURE, source))
        .extracting(Finding::message)
        .containsExactly(
            "The source \"report\" is said to be published on a day that is yet to come:"
                + " 2025-01-02 lies after 2025-01-01.",
            "The source \"report\" is said to be retrieved on a day that is yet to come: 2026 lies"
                + " after 2025-01-01.");
    assertThat(placesOf(judge(FUTURE, source))).containsExactly("/published", "/retrieved");
  }

  @ParameterizedTest
  @CsvSource({"2025-01-01", "2025-01", "2025", "2024-12-31"})
  void aDateThatMayHaveComeIsNoneOfTheFuture(String date) {
    assertThat(judge(FUTURE, published(date).withRetrieved(PartialDate.parse(date)))).isEmpty();
  }

  @Test
  void aSourceReadBeforeItWasPublishedIsReported() {
    Source source = published("2022-03").withRetrieved(PartialDate.parse("2022-02-28"));

    assertThat(judge(BEFORE, source))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/retrieved");
              assertThat(finding.related().get(0).path()).hasToString("/published");
              assertThat(finding.message())
                  .isEqualTo(
                      "The source \"report\" was read on 2022-02-28, before it was published on"
                          + " 2022-03.");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "2022-03-01, 2022-03-01",
    "2022-03,    2022-03-01",
    "2022-03-01, 2022-03",
    "2022,       2022-01-01",
  })
  void onlyWhatIsCertainIsReported(String published, String retrieved) {
    assertThat(judge(BEFORE, published(published).withRetrieved(PartialDate.parse(retrieved))))
        .isEmpty();
  }

  @Test
  void ofAPublicationInTheFutureOnlyThatIsReported() {
    Source source = published("2030").withRetrieved(PartialDate.parse("2022"));

    assertThat(judge(BEFORE, source)).isEmpty();
    assertThat(placesOf(judge(FUTURE, source))).containsExactly("/published");
  }

  @Test
  void aSourceWithOneDateIsNotComparedWithItself() {
    assertThat(judge(BEFORE, published("2022"))).isEmpty();
    assertThat(judge(BEFORE, retrieved("2022"))).isEmpty();
  }

  private static Source published(String date) {
    return Judging.source("report").withPublished(PartialDate.parse(date));
  }

  private static Source retrieved(String date) {
    return Judging.source("report").withRetrieved(PartialDate.parse(date));
  }
}
