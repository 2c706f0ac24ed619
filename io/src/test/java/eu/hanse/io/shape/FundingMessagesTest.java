package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of rates and money that are not written as the format has them. */
class FundingMessagesTest {

  private static String rate(String rate) {
    return "{\"format\": \"hanse/1\", \"programmes\": [{\"id\": \"p\", \"name\": \"P\", \"kind\":"
        + " \"other\",\n\"funding\": [{\"contributions\": [{\"payer\": \"city:turin\",\n\"rate\": "
        + rate
        + "}]}]}]}";
  }

  @Test
  void aRateOfHugeExponentIsOneProblem() {
    assertThat(Recorder.ofDocument(rate("1e999999999")).told())
        .containsExactly(
            "3:9 limit Found the number 1e999999999, which is out of all proportion; expected a"
                + " number from 0 to 1: share of the total.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "85 | malformed-value Found the number 85 | 85 % as 0.85",
        "1.5 | malformed-value Found the number 1.5 | 1.5 % as 0.015",
        "\"15%\" | wrong-type Found the text \"15%\" | 15 % as 0.15",
        "\"12,5 %\" | wrong-type Found the text \"12,5 %\" | 12.5 % as 0.125",
        "\"1 %\" | wrong-type Found the text \"1 %\" | 1 % as 0.01",
        "\"85\" | wrong-type Found the text \"85\" | 85 % as 0.85",
      })
  void aRateInPercentIsToldAsAShare(String rate, String found, String written) {
    Recorder read = Recorder.ofDocument(rate(rate));

    assertThat(read.told())
        .containsExactly("3:9 " + found + ", expected a number from 0 to 1: share of the total.");
    assertThat(read.problems).extracting(Problem::advice).containsExactly("Write " + written + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "-1, Write the value in the form expected.",
    "101, Write the value in the form expected.",
    "\"0.85\", Write a value of the type expected.",
    "\"most\", Write a value of the type expected.",
    "{}, Write a value of the type expected.",
  })
  void aRateThatIsNoPercentageIsNotTakenForOne(String rate, String advice) {
    assertThat(Recorder.ofDocument(rate(rate)).problems)
        .extracting(Problem::advice)
        .containsExactly(advice);
  }

  @Test
  void aCurrencyThatThereIsNotIsNamed() {
    assertThat(Recorder.ofDocument(rate("0.5, \"amount\": \"XXQ 5.00\"")).told())
        .containsExactly(
            "3:24 malformed-value Money \"XXQ 5.00\": there is no currency XXQ; expected a code of"
                + " ISO 4217, such as EUR.");
  }
}
