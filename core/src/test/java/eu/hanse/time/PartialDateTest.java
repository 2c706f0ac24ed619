package eu.hanse.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.time.PartialDate.Precision;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void aYearMeansAnyOfItsDays() {
    PartialDate year = PartialDate.parse("2018");

    assertThat(year).isEqualTo(PartialDate.ofYear(2018)).hasToString("2018");
    assertThat(year.earliest()).isEqualTo("2018-01-01");
    assertThat(year.latest()).isEqualTo("2018-12-31");
  }

  @Test
  void aMonthMeansAnyOfItsDays() {
    PartialDate month = PartialDate.parse("2020-02");

    assertThat(month).isEqualTo(PartialDate.ofMonth(2020, 2)).hasToString("2020-02");
    assertThat(month.earliest()).isEqualTo("2020-02-01");
    assertThat(month.latest()).isEqualTo("2020-02-29");
  }

  @Test
  void aDayMeansItself() {
    PartialDate day = PartialDate.parse("2018-12-04");

    assertThat(day).isEqualTo(PartialDate.of(LocalDate.of(2018, 12, 4))).hasToString("2018-12-04");
    assertThat(day.latest()).isEqualTo(day.earliest());
  }

  @Test
  void aYearIsNeitherBeforeNorAfterADayInIt() {
    PartialDate year = PartialDate.parse("2018");
    PartialDate day = PartialDate.parse("2018-12-04");

    assertThat(year.isBefore(day)).isFalse();
    assertThat(year.isAfter(day)).isFalse();
  }

  @Test
  void aYearIsBeforeTheFirstDayOfTheNext() {
    assertThat(PartialDate.parse("2018").isBefore(PartialDate.parse("2019-01-01"))).isTrue();
    assertThat(PartialDate.parse("2019-01-01").isAfter(PartialDate.parse("2018"))).isTrue();
  }

  @Test
  void aMonthMayBeItsLastDayButNotTheDayAfter() {
    PartialDate month = PartialDate.parse("2018-04");

    assertThat(month.mayBe(LocalDate.of(2018, 4, 30))).isTrue();
    assertThat(month.mayBe(LocalDate.of(2018, 5, 1))).isFalse();
  }

  @Test
  void lessPreciseDatesComeBeforeMorePreciseOnesThatBeginOnTheSameDay() {
    assertThat(PartialDate.parse("2018")).isLessThan(PartialDate.parse("2018-01"));
    assertThat(PartialDate.parse("2018-01")).isLessThan(PartialDate.parse("2018-01-01"));
  }

  @Test
  void theFirstAndTheLastYearAreZeroAndNineThousandNineHundredAndNinetyNine() {
    assertThat(PartialDate.ofYear(0)).hasToString("0000");
    assertThat(PartialDate.parse("9999").latest()).isEqualTo("9999-12-31");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "18",
        "02018",
        "2018-",
        "2018-4",
        "2018-13",
        "2018-00",
        "2018-02-29",
        "2018-04-31",
        "2018-04-04T00:00",
        "2018/04",
        "04.04.2018",
        "-2018",
        "+2018",
        "٢٠١٨",
        " 2018",
        "2018\n"
      })
  void otherTextsAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessage(
            "date \""
                + text
                + "\": expected an existing year, month or day such as 2018, 2018-12 or 2018-12-04");
  }

  @Test
  void aYearOrMonthOutOfRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(10_000));
    assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.ofYear(Integer.MIN_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PartialDate.ofMonth(2018, 13))
        .withMessage(
            "date of year 2018 and month 13: expected a year from 0 to 9999 and a month from 1 to"
                + " 12");
  }

  @Test
  void theFirstDayOfAnImpreciseDateBeginsItsUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(LocalDate.of(2018, 4, 4), Precision.MONTH))
        .withMessage("date 2018-04-04: expected the first day of its month");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PartialDate(LocalDate.of(2018, 4, 1), Precision.YEAR))
        .withMessage("date 2018-04-01: expected the first day of its year");
  }
}
