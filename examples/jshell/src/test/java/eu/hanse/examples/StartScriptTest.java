package eu.hanse.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartScriptTest {

  @Test
  void saysWhatIsThereAndWhatToTry() throws Exception {
    Command.Result result = Command.run("examples/jshell/start");

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output()).contains("Catalogue of ").contains("Try:");
  }

  @Test
  void answersWithTheImportsDone(@TempDir Path directory) throws Exception {
    Path script =
        Files.writeString(
            directory.resolve("question.jsh"),
            """
            print(hanse.city(CityId.of("turin")).map(City::country).map(Country::englishName).get())
            print(PartialDate.parse("2018-12").latest())
            /exit
            """);

    Command.Result result = Command.run("examples/jshell/start", script.toString());

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output().lines()).containsExactly("Italy", "2018-12-31");
  }

  @Test
  void workedScriptTellsWhoHosts() throws Exception {
    Command.Result result = Command.run("examples/jshell/start", "examples/jshell/who-hosts.jsh");

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output().lines())
        .contains(
            "Murcia                   ES  transfer-city  hosted 1",
            "Rotterdam                NL  partner        hosted 0");
    assertThat(result.output()).contains("No meeting of theirs is known: [");
  }
}
