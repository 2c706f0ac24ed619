package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.report.CodeBook;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void listsAllCodes() {
    Run run = Run.of("explain");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .hasSize(CodeBook.standard().entries().size())
        .anyMatch(line -> line.matches("read\\.syntax +error +The text is not JSON\\."))
        .anyMatch(line -> line.matches("participation\\.duplicate +error +A city takes part .*"));
  }

  @Test
  void explainsEveryCode() {
    for (var entry : CodeBook.standard().entries()) {
      Run run = Run.of("explain", entry.code());
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).startsWith(entry.code().value()).contains("What to do:");
    }
  }

  @Test
  void showsWhyAndExamples() {
    assertThat(Run.of("explain", "participation.duplicate").out())
        .contains("What is wrong:", "Why:", "What to do:", "Wrong:", "Right:")
        .contains("  {\n    \"format\": \"hanse/1\",");
  }

  @Test
  void suggestsTheNearestCode() {
    Run run = Run.of("explain", "read.sintax");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no code \"read.sintax\"; did you mean read.syntax?");
  }
}
