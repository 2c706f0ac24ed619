package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import org.junit.jupiter.api.Test;

class CodeBookTest {

  private final CodeBook book = CodeBook.standard();

  @Test
  void explainsTheCodesOfReadingOfSuppressionsAndOfRules() {
    assertThat(book.entries())
        .hasSize(
            ReadProblem.values().length
                + ConfigurationProblem.values().length
                + RuleSet.standard().rules().size())
        .isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()));
    assertThat(book.find("read.syntax"))
        .hasValueSatisfying(entry -> assertThat(entry.severity()).isEqualTo(Severity.ERROR));
    assertThat(book.find("participation.duplicate"))
        .hasValueSatisfying(entry -> assertThat(entry.rationale()).isPresent());
  }

  @Test
  void suggestsTheNearestCode() {
    assertThat(book.find("participation.duplicat")).isEmpty();
    assertThat(book.nearest("participation.duplicat")).hasValue("participation.duplicate");
    assertThat(book.nearest("read.sintax")).hasValue("read.syntax");
    assertThat(book.nearest("xyz")).isEmpty();
  }
}
