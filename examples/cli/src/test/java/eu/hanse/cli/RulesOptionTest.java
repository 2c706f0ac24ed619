package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rules of one's own: they judge and are explained like the standard ones, or it is said why not.
 */
class RulesOptionTest {

  private static final String CODE = "harbour.source-untitled";
  private static final String BAD =
      """
      {
        "format": "hanse/1",
        "sources": [{ "id": "chart", "title": "Untitled" }]
      }
      """;

  /** A provider of a rule; tests put other statements into its methods. */
  private static final String PROVIDER =
      """
      package harbour;

      import com.google.common.collect.ImmutableList;
      import eu.hanse.catalogue.EntityKey;
      import eu.hanse.catalogue.EntityKind;
      import eu.hanse.rule.*;
      import eu.hanse.source.Source;
      import eu.hanse.source.ValuePath;

      public final class Rules implements RuleProvider {

        public Rules() {
          /* constructor */
        }

        @Override
        public ImmutableList<Rule> rules() {
          /* rules */
          return ImmutableList.of(new Untitled());
        }

        static final class Untitled implements EntityRule {

          @Override
          public RuleInfo info() {
            return RuleInfo.builder()
                .code(RuleCode.of("harbour.source-untitled"))
                .severity(Severity.WARNING)
                .addSubject(EntityKind.SOURCE)
                .condition("A source has no title.")
                .rationale("Without a title nobody finds it.")
                .advice("Give it the title it has.")
                .build();
          }

          @Override
          public void check(Source source, RuleContext context, Findings findings) {
            /* check */
            if (source.title().equals("Untitled")) {
              findings
                  .at(EntityKey.of(source.id()), ValuePath.of("title"))
                  .with("source", source.id())
                  .say("The source {source} has no title.");
            }
          }
        }
      }
      """;

  @TempDir private Path folder;
  private Path data = Path.of("");

  @BeforeEach
  void writeData() throws IOException {
    data = Files.writeString(folder.resolve("data.json"), BAD);
  }

  @Test
  void rulesOfAJarJudge() throws IOException {
    Path jar = rules(PROVIDER).jar("rules.jar");

    assertThat(Run.of("validate", data).out()).doesNotContain(CODE);
    Run run = Run.of("validate", "--fail-on", "warning", "--rules", jar, data);
    assertThat(run.out())
        .contains(
            "data.json:3:41: warning[harbour.source-untitled] The source chart has no title.\n")
        .contains("= help: Give it the title it has.");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void rulesOfADirectoryOfClassesJudge() throws IOException {
    Path classes = rules(PROVIDER).directory();

    assertThat(Run.of("validate", "--rules", classes, data).out()).contains(CODE);
  }

  @Test
  void rulesOfSeveralJarsJudgeTogether() throws IOException {
    Path first = rules(PROVIDER).jar("rules.jar");
    Path second =
        rules("other", PROVIDER.replace(CODE, "harbour.other-code")).jar("other-rules.jar");

    assertThat(Run.of("validate", "--rules", first, "--rules", second, data).out())
        .contains("warning[harbour.source-untitled]", "warning[harbour.other-code]");
  }

  @Test
  void explainListsAndExplainsThem() throws IOException {
    Path jar =
        rules(PROVIDER)
            .withFile("META-INF/hanse/examples/" + CODE + "/bad.json", BAD)
            .withFile(
                "META-INF/hanse/examples/" + CODE + "/good.json", BAD.replace("Untitled", "Chart"))
            .jar("rules.jar");

    assertThat(Run.of("explain", "--rules", jar).out().lines())
        .anyMatch(line -> line.matches(CODE + " +warning +A source has no title\\."))
        .anyMatch(line -> line.startsWith("participation.duplicate "));
    assertThat(Run.of("explain", "--rules", jar, CODE).out())
        .startsWith(CODE + " (warning)\n")
        .contains("What is wrong:\n  A source has no title.\n")
        .contains(
            "Wrong:\n  {\n", "\"title\": \"Untitled\"", "Right:\n  {\n", "\"title\": \"Chart\"");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    Path jar = folder.resolve("missing.jar");

    assertRefused(jar, "it does not exist.");
  }

  @Test
  void aFileThatIsNoJarIsNamed() {
    assertRefused(data, "it is no jar that can be read; ");
  }

  @Test
  void aJarWithoutAProviderIsToldHowToNameOne() throws IOException {
    Path jar =
        new RuleJarFile(folder.resolve("rules")).with("harbour.Rules", PROVIDER).jar("rules.jar");

    assertRefused(
        jar,
        "it brings none; name a class that implements eu.hanse.rule.RuleProvider in"
            + " META-INF/services/eu.hanse.rule.RuleProvider.");
  }

  @Test
  void aProviderThatIsMissingIsNamed() throws IOException {
    Path jar = rules(PROVIDER).without("harbour.Rules").jar("rules.jar");

    assertRefused(jar, "Provider harbour.Rules not found");
  }

  @Test
  void aProviderThatCannotBeMadeSaysWhy() throws IOException {
    Path jar =
        rules(in("constructor", "throw new IllegalStateException(\"no chart\");")).jar("rules.jar");

    assertRefused(
        jar,
        "Provider harbour.Rules could not be instantiated: java.lang.IllegalStateException: no"
            + " chart");
  }

  @Test
  void aProviderThatFailsSaysWhy() throws IOException {
    Path jar =
        rules(in("rules", "if (true) throw new IllegalStateException(\"no chart\");"))
            .jar("rules.jar");

    assertRefused(jar, "java.lang.IllegalStateException: no chart");
  }

  @Test
  void aRuleWithoutSubjectsSaysSo() throws IOException {
    Path jar = rules(PROVIDER.replace(".addSubject(EntityKind.SOURCE)", "")).jar("rules.jar");

    assertRefused(jar, "rule harbour.source-untitled: has no subjects; ");
  }

  @Test
  void aCodeOfAStandardRuleIsTaken() throws IOException {
    Path jar = rules(PROVIDER.replace(CODE, "meeting.clash")).jar("rules.jar");

    assertRefused(
        jar,
        "rule meeting.clash: there is a rule that has or had the code meeting.clash already; choose"
            + " another code.");
  }

  @Test
  void aCodeOfReadingIsTaken() throws IOException {
    Path jar = rules(PROVIDER.replace(CODE, "read.syntax")).jar("rules.jar");

    assertRefused(jar, "rule read.syntax: the area read is reserved for codes that are not");
  }

  @Test
  void aRuleThatFailsIsBlamedOnItsJar() throws IOException {
    Path jar =
        rules(in("check", "if (true) throw new IllegalStateException(\"no chart\");"))
            .jar("rules.jar");

    Run run = Run.of("validate", "--rules", jar, data);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "hanse: A rule of \""
                + jar
                + "\" failed: java.lang.IllegalStateException: no chart\n"
                + "With --stacktrace, it is shown where.\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Run.of("--stacktrace", "validate", "--rules", jar, data).err())
        .contains("harbour.Rules$Untitled.check(Rules.java:");
  }

  @Test
  void aRuleThatLacksAClassIsBlamedOnItsJar() throws IOException {
    Path jar =
        new RuleJarFile(folder.resolve("rules"))
            .with("harbour.Chart", "package harbour; class Chart { static void read() {} }")
            .with("harbour.Rules", in("check", "Chart.read();"))
            .without("harbour.Chart")
            .withFile(RuleJarFile.SERVICE, "harbour.Rules\n")
            .jar("rules.jar");

    Run run = Run.of("validate", "--rules", jar, data);
    assertThat(run.err())
        .startsWith("hanse: A rule of \"" + jar + "\" failed: java.lang.NoClassDefFoundError: ")
        .doesNotContain("\tat ");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  private RuleJarFile rules(String provider) throws IOException {
    return rules("rules", provider);
  }

  private RuleJarFile rules(String name, String provider) throws IOException {
    return new RuleJarFile(folder.resolve(name))
        .with("harbour.Rules", provider)
        .withFile(RuleJarFile.SERVICE, "harbour.Rules\n");
  }

  /** Returns the provider with a statement in one of its methods. */
  private static String in(String method, String statement) {
    return PROVIDER.replace("/* " + method + " */", statement);
  }

  private void assertRefused(Path rules, String reason) {
    for (Run run :
        new Run[] {
          Run.of("validate", "--rules", rules, data), Run.of("explain", "--rules", rules)
        }) {
      assertThat(run.err())
          .startsWith("hanse: The rules of \"" + rules + "\" cannot be used: ")
          .contains(reason)
          .doesNotContain("\tat ");
      assertThat(run.out()).isEmpty();
      assertThat(run.exitCode()).isEqualTo(2);
    }
  }
}
