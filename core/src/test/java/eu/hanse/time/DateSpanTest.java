package eu.hanse.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

  private static final DateSpan REVERSED = DateSpan.parse("2020/2018");

  @Test
  void startAndEndAreJoinedByASlash() {
    DateSpan span = DateSpan.parse("2018-04-04/2020-12");

    assertThat(span)
        .isEqualTo(DateSpan.of(PartialDate.parse("2018-04-04"), PartialDate.parse("2020-12")))
        .hasToString("2018-04-04/2020-12");
    assertThat(span.earliest()).isEqualTo("2018-04-04");
    assertThat(span.latest()).isEqualTo("2020-12-31");
  }

  @Test
  void twoDotsLeaveTheEndOpen() {
    DateSpan span = DateSpan.parse("2023-07/..");

    assertThat(span)
        .isEqualTo(DateSpan.from(PartialDate.parse("2023-07")))
        .hasToString("2023-07/..");
    assertThat(span.end()).isEmpty();
    assertThat(span.latest()).isEqualTo(LocalDate.MAX);
  }

  @Test
  void aDateAloneIsItsOwnEnd() {
    assertThat(DateSpan.parse("2022-09-27"))
        .isEqualTo(DateSpan.parse("2022-09-27/2022-09-27"))
        .hasToString("2022-09-27");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "2018/", "/2018", "../2018", "2018/2019/2020", "2018/…", ".."})
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> DateSpan.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018-2020", "2018-04-04 - 2020-12-04", "2018-13", "2018/2019/2020", ""})
  void aTextThatIsNoPeriodIsToldTheFormsThereAre(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessage(
            "period \"%s\": expected two dates joined by a slash, such as 2018/2020 or"
                + " 2018-04-04/2020-12-04, or a date and an open end, such as 2018/.., or one"
                + " existing date, such as 2018-12",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2020", "../2020", "2018-4/2020", "2018-02-30/.."})
  void aWrongFirstDateIsToldFromTheLast(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessage(
            "period \"%s\": the date before the slash should be an existing year, month or day such"
                + " as 2018, 2018-12 or 2018-12-04",
            text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018/", "2018/…", "2018-04-04/2020-12-4"})
  void aWrongLastDateIsToldFromTheFirst(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DateSpan.parse(text))
        .withMessage(
            "period \"%s\": what follows the slash should be an existing year, month or day such as"
                + " 2018, 2018-12 or 2018-12-04, or .. for an open end",
            text);
  }

  @Test
  void aPeriodThatEndsBeforeItStartsCanBeHeld() {
    assertThat(REVERSED.isReversed()).isTrue();
    assertThat(REVERSED).hasToString("2020/2018");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018/2018-03", "2018-12-04/2018", "2018/..", "2018", "2018/2019"})
  void aPeriodIsReversedOnlyIfThatIsCertain(String span) {
    assertThat(DateSpan.parse(span).isReversed()).isFalse();
  }

  @Test
  void onlyAnExactDayIsASingleDay() {
    assertThat(DateSpan.parse("2022-09-27").isSingleDay()).isTrue();
    assertThat(DateSpan.parse("2022-09").isSingleDay()).isFalse();
    assertThat(DateSpan.parse("2022-09-27/2022-09-28").isSingleDay()).isFalse();
    assertThat(DateSpan.parse("2022-09-27/..").isSingleDay()).isFalse();
  }

  @Test
  void bothEndsAreIncluded() {
    DateSpan span = DateSpan.parse("2018-04-04/2018-12");

    assertThat(span.mayInclude(LocalDate.of(2018, 4, 3))).isFalse();
    assertThat(span.mayInclude(LocalDate.of(2018, 4, 4))).isTrue();
    assertThat(span.mayInclude(LocalDate.of(2018, 12, 31))).isTrue();
    assertThat(span.mayInclude(LocalDate.of(2019, 1, 1))).isFalse();
  }

  @Test
  void anOpenPeriodMayIncludeAnyLaterDay() {
    assertThat(DateSpan.parse("2018/..").mayInclude(LocalDate.of(9999, 12, 31))).isTrue();
  }

  @Test
  void aReversedPeriodIncludesNoDay() {
    assertThat(REVERSED.mayInclude(LocalDate.of(2019, 6, 1))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2018-06-30, 2018-07-01/2018-08-31",
    "2018-04/2018-06,       2018-07",
    "2018,                  2019/..",
  })
  void aPeriodIsBeforeAnotherIfItsLatestEndComesBeforeTheOthersEarliestStart(
      String earlier, String later) {
    assertThat(DateSpan.parse(earlier).isBefore(DateSpan.parse(later))).isTrue();
    assertThat(DateSpan.parse(later).isBefore(DateSpan.parse(earlier))).isFalse();
    assertThat(DateSpan.parse(earlier).mayOverlap(DateSpan.parse(later))).isFalse();
    assertThat(DateSpan.parse(earlier).overlaps(DateSpan.parse(later))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2018/.., 2020/..", "2018/.., 2019-03-01"})
  void aPeriodWithoutAKnownEndMayHaveEndedBeforeALaterOne(String open, String later) {
    assertThat(DateSpan.parse(open).mayOverlap(DateSpan.parse(later))).isTrue();
    assertThat(DateSpan.parse(open).overlaps(DateSpan.parse(later))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2018-06-30, 2018-06-30/2018-08-31",
    "2018-04-04/2018-06-30, 2018-05-01",
    "2018-04/2018-06,       2018-05",
    "2018/2020,             2019",
    "2018-12-01/2018,       2018-11/2019",
    "2018-12-01/..,         2018-11/2019",
  })
  void periodsThatCertainlyShareADayOverlap(String a, String b) {
    assertThat(DateSpan.parse(a).overlaps(DateSpan.parse(b))).isTrue();
    assertThat(DateSpan.parse(b).overlaps(DateSpan.parse(a))).isTrue();
    assertThat(DateSpan.parse(a).mayOverlap(DateSpan.parse(b))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2018-06, 2018-06-15",
    "2018-12,            2018-12",
    "2018,               2018-05-01/2018-05-03",
    "2018/..,            2018-03-01",
    "2018/2018-06,       2018-02",
  })
  void periodsMayOverlapWhereDatesAreNotPreciseEnoughToTell(String a, String b) {
    assertThat(DateSpan.parse(a).mayOverlap(DateSpan.parse(b))).isTrue();
    assertThat(DateSpan.parse(b).mayOverlap(DateSpan.parse(a))).isTrue();
    assertThat(DateSpan.parse(a).overlaps(DateSpan.parse(b))).isFalse();
    assertThat(DateSpan.parse(b).overlaps(DateSpan.parse(a))).isFalse();
  }

  @Test
  void aReversedPeriodOverlapsNothingCertainly() {
    DateSpan longPeriod = DateSpan.parse("2017/2021");

    assertThat(REVERSED.overlaps(longPeriod)).isFalse();
    assertThat(longPeriod.overlaps(REVERSED)).isFalse();
    assertThat(REVERSED.overlaps(REVERSED)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-03/2018-05-01, 2018-04-04/2018-06-30",
    "2018-05-01/2018-07-01, 2018-04-04/2018-06-30",
    "2018-05-01/2018-07,    2018-04-04/2018-06",
    "2017/..,               2018/2020",
    "2021/..,               2018/2020",
    "2021,                  2018/2020",
    "2017-12-31,            2018/..",
    "2018/2018-03,          2018-06-01/..",
  })
  void aPeriodSticksOutOfAnotherIfOneOfItsDaysCertainlyLiesOutside(String part, String whole) {
    assertThat(DateSpan.parse(part).sticksOutOf(DateSpan.parse(whole))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2018-06-30, 2018-04-04/2018-06-30",
    "2018-04/2018-06,       2018-04-04/2018-06-15",
    "2018,                  2018-04-04/2018-06-30",
    "2019/..,               2018/2020",
    "2018/..,               2018-06-01/..",
    "2019/2030,             2018/..",
    "2018/2018-07,          2018-06-01/..",
  })
  void aPeriodDoesNotStickOutOfAnotherWhereThatIsNotCertain(String part, String whole) {
    assertThat(DateSpan.parse(part).sticksOutOf(DateSpan.parse(whole))).isFalse();
  }

  @Test
  void nothingSticksOutWhereOneOfTheTwoIsReversed() {
    assertThat(DateSpan.parse("2015").sticksOutOf(REVERSED)).isFalse();
    assertThat(REVERSED.sticksOutOf(DateSpan.parse("2015"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2014/2018-12-31, 2018-12-31/2022",
    "2014/2018-12-31, 2018/2022",
    "2014/2018,       2018-03/..",
    "2014/2016,       2020/..",
    "2014/..,         2015/2015",
  })
  void aPeriodMayGiveWayToOneThatStartsLaterAndNotCertainlyBeforeItsLastDay(
      String period, String next) {
    assertThat(DateSpan.parse(period).mayGiveWayTo(DateSpan.parse(next))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2014/2018-12-31, 2018-12-30/2022",
    "2014/2018,       2017/2019",
    "2014/2018,       2014/2022",
    "2014/..,         2014-06/..",
    "2014/..,         2013/2013",
  })
  void aPeriodDoesNotGiveWayToOneThatMayStartFirstOrCertainlyBeforeItEnds(
      String period, String next) {
    assertThat(DateSpan.parse(period).mayGiveWayTo(DateSpan.parse(next))).isFalse();
  }

  @Test
  void periodsAreOrderedByStartThenByEndWithOpenOnesLast() {
    assertThat(DateSpan.parse("2018/2019")).isLessThan(DateSpan.parse("2018/2020"));
    assertThat(DateSpan.parse("2018/2020")).isLessThan(DateSpan.parse("2018/.."));
    assertThat(DateSpan.parse("2018/..")).isLessThan(DateSpan.parse("2019"));
  }

  @Test
  void ofEndsOnTheSameDayTheLessPreciseComesFirst() {
    assertThat(DateSpan.parse("2018")).isLessThan(DateSpan.parse("2018/2018-12"));
    assertThat(DateSpan.parse("2018/2018-12")).isLessThan(DateSpan.parse("2018/2018-12-31"));
  }

  @ParameterizedTest
  @CsvSource({
    "2018-04-04/2020-12-04, 2018-04-04, 2020-12-04",
    "2018/2020,             2018-12-31, 2020-01-01",
    "2018-04/2018-05,       2018-04-30, 2018-05-01",
    "2018-04-04,            2018-04-04, 2018-04-04",
    "2018-04-04/..,         2018-04-04, 2018-04-04",
    "2018/2018-04-04,       2018-04-04, 2018-04-04",
    "2018-04-04/2018,       2018-04-04, 2018-04-04",
  })
  void aPeriodCertainlyIncludesTheDaysFromItsLatestStartToItsEarliestEnd(
      String span, LocalDate first, LocalDate last) {
    assertThat(DateSpan.parse(span).certainDays()).contains(Range.closed(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2018-04", "2018-04/..", "2018/2018-07", "2020/2018"})
  void noDayIsCertainOfAnImpreciseOrReversedPeriod(String span) {
    assertThat(DateSpan.parse(span).certainDays()).isEmpty();
  }
}
