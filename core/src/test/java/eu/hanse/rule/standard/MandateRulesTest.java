package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.city;
import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.span;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.governance.Mandate;
import eu.hanse.rule.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the rules on the terms of elected officials. */
class MandateRulesTest {

  private static final MandateOverlap OVERLAP = new MandateOverlap();
  private static final MandateGap GAP = new MandateGap();

  @Test
  void reportsTwoTermsOfABodyAtOneTime() {
    City city = governed(term("City council", "2014/2018"), term("city  council", "2016/2020"));

    assertThat(judge(OVERLAP, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/mandates/1/period");
              assertThat(finding.related().get(0).path()).hasToString("/mandates/0/period");
              assertThat(finding.message())
                  .isEqualTo(
                      "The body \"city  council\" has two terms at one time: 2014/2018 and"
                          + " 2016/2020.");
            });
  }

  @Test
  void anOverlapIsReportedAtTheLaterTermHoweverTheyAreListed() {
    assertThat(paths(OVERLAP, "2016/2020", "2014/2018"))
        .containsExactly("/mandates/0/period <- /mandates/1/period");
  }

  @Test
  void ofTermsThatStartTogetherTheOneListedLaterIsReported() {
    assertThat(paths(OVERLAP, "2014/2018", "2014/2018", "2014/2018"))
        .containsExactly(
            "/mandates/1/period <- /mandates/0/period", "/mandates/2/period <- /mandates/0/period");
  }

  @Test
  void termsOfTwoBodiesMayOverlap() {
    assertThat(judge(OVERLAP, governed(term("council", "2014/2018"), term("mayor", "2016/2020"))))
        .isEmpty();
  }

  @Test
  void theDayOfTheHandoverBelongsToBothTerms() {
    assertThat(paths(OVERLAP, "2014-07-01/2020-07-09", "2020-07-09/2026-06-30")).isEmpty();
    assertThat(paths(OVERLAP, "2014-07-01/2020-07-10", "2020-07-09/2026-06-30")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2014/2020, 2020/2026",
    "2014-07/2020-07, 2020-07-01/2026",
    "2014/.., 2020/..",
    "2020/2014, 2014/2020",
    "2014, 2014-05-01"
  })
  void acceptsTermsThatMayFollowOneAnother(String first, String second) {
    assertThat(paths(OVERLAP, first, second)).isEmpty();
  }

  @Test
  void twoTermsWithoutKnownEndThatStartOnOneDayOverlap() {
    assertThat(paths(OVERLAP, "2014-07-01/..", "2014-07-01/..")).hasSize(1);
  }

  @Test
  void aTermWithoutPeriodOverlapsNothing() {
    assertThat(judge(OVERLAP, governed(term("council", "2014/2018"), term("council")))).isEmpty();
  }

  @Test
  void reportsDaysBetweenTwoTermsOfABody() {
    City city = governed(term("Council", "2006/2011-05-31"), term("council", "2011-06-02/2016"));

    assertThat(judge(GAP, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/mandates/1/period");
              assertThat(finding.related().get(0).path()).hasToString("/mandates/0/period");
              assertThat(finding.message())
                  .isEqualTo(
                      "There is a gap between the terms 2006/2011-05-31 and 2011-06-02/2016 of the"
                          + " body \"council\".");
            });
  }

  @Test
  void termsOnAdjacentDaysLeaveNoGap() {
    assertThat(paths(GAP, "2006/2011-05-31", "2011-06-01/2016")).isEmpty();
  }

  @Test
  void termsAreComparedInTheOrderOfTheirStarts() {
    assertThat(paths(GAP, "2020/2024", "2006/2011", "2012/2016"))
        .containsExactly("/mandates/0/period <- /mandates/2/period");
  }

  @Test
  void theTermOfAnotherBodyFillsNoGap() {
    assertThat(
            judge(
                GAP,
                governed(
                    term("council", "2006/2010"),
                    term("mayor", "2011/2015"),
                    term("council", "2016/2020"))))
        .hasSize(1);
  }

  @Test
  void aTermWithoutPeriodOrWithAReversedOneMayFillTheGap() {
    Mandate first = term("council", "2006/2010");
    Mandate last = term("council", "2016/2020");

    assertThat(judge(GAP, governed(first, term("council"), last))).isEmpty();
    assertThat(judge(GAP, governed(first, term("council", "2015/2011"), last))).isEmpty();
    assertThat(judge(GAP, governed(first, term("mayor"), last))).hasSize(1);
  }

  @Test
  void aTermThatGoesOnLeavesNoGap() {
    assertThat(paths(GAP, "2006/..", "2016/2020")).isEmpty();
  }

  @Test
  void oneTermAndNoneLeaveNoGap() {
    assertThat(judge(GAP, governed(term("council")))).isEmpty();
    assertThat(paths(GAP)).isEmpty();
  }

  @Test
  @Timeout(10)
  void manyTermsAreQuick() {
    Mandate[] terms =
        IntStream.range(0, 50_000)
            .mapToObj(i -> term("council", i % 2 == 0 ? "2014/2018-05-01" : "2018-05-01/2022"))
            .toArray(Mandate[]::new);

    assertThat(judge(OVERLAP, governed(terms))).hasSize(49_998);
    assertThat(judge(GAP, governed(terms))).isEmpty();
  }

  private static List<String> paths(Rule rule, String... periods) {
    Mandate[] terms =
        Arrays.stream(periods).map(period -> term("council", period)).toArray(Mandate[]::new);
    return judge(rule, governed(terms)).stream()
        .map(finding -> finding.path() + " <- " + finding.related().get(0).path())
        .toList();
  }

  private static City governed(Mandate... mandates) {
    return city("turin", "IT").withMandates(mandates);
  }

  private static Mandate term(String body, String period) {
    return term(body).withPeriod(span(period));
  }

  private static Mandate term(String body) {
    return Mandate.builder().body(body).build();
  }
}
