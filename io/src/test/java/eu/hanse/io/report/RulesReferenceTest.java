package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.GeneratedDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesReferenceTest {

  private static final Path CORE = Path.of("..", "core");
  private static final Path CODES = CORE.resolve("codes.txt");

  @Test
  void rulesMdIsWhatTheCodesSay() {
    GeneratedDocument.check(CORE.resolve("RULES.md"), RulesReference.text());
  }

  @Test
  void everyRuleHasItsPageWithExamples() {
    String text = RulesReference.text();

    for (CodeEntry entry : CodeBook.standard().entries()) {
      assertThat(text).contains("\n### " + entry.code() + "\n");
      if (!entry.subjects().isEmpty()) {
        assertThat(RuleExamples.standard().bad(entry.code())).as(entry.code() + "").isPresent();
        assertThat(RuleExamples.standard().good(entry.code())).as(entry.code() + "").isPresent();
      }
    }
  }

  /** People have written them into configurations and baselines. */
  @Test
  void codesThatOnceExistedAreUnderstoodForEver() throws IOException {
    assertThat(Files.readAllLines(CODES))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(CodeBook.standard().find(code)).as(code).isPresent());
  }

  @Test
  void everyCodeIsWrittenDown() throws IOException {
    TreeSet<String> codes =
        new TreeSet<>(Files.exists(CODES) ? Files.readAllLines(CODES) : List.of());
    CodeBook.standard().entries().forEach(entry -> codes.add(entry.code().value()));

    GeneratedDocument.check(CODES, String.join("\n", codes) + "\n");
  }
}
