package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.embed.HarbourRules;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jar of the embedding example brings its rule to the command line. */
class OwnRulesTest {

  private static final String CODE = "harbour.kick-off-host";
  private static final String EXAMPLES =
      "examples/embed/src/main/resources/META-INF/hanse/examples/" + CODE + "/";

  @Test
  void judgeDataFilesFromTheirJar() throws Exception {
    Command.Result bad = hanse("validate", "--rules", jar(), EXAMPLES + "bad.json");
    Command.Result good = hanse("validate", "--rules", jar(), EXAMPLES + "good.json");

    assertThat(bad.output())
        .contains("bad.json:60:21: warning[" + CODE + "] The city nieuwe-haven");
    assertThat(bad.exitCode()).as(bad.errors()).isZero();
    assertThat(good.output()).startsWith("0 errors, 0 warnings, ");
  }

  @Test
  void areExplainedWithTheirExamples() throws Exception {
    Command.Result result = hanse("explain", "--rules", jar(), CODE);

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output())
        .startsWith(CODE + " (warning)\n")
        .contains("Wrong:\n  {\n", "Right:\n  {\n");
  }

  private static String jar() throws URISyntaxException {
    URL place = HarbourRules.class.getProtectionDomain().getCodeSource().getLocation();
    assertThat(place.getPath()).endsWith(".jar");
    return Path.of(place.toURI()).toString();
  }

  private static Command.Result hanse(String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of("java", "-jar", "examples/cli/target/hanse.jar"), Stream.of(arguments))
            .toList();
    return Command.run(command.toArray(String[]::new));
  }
}
