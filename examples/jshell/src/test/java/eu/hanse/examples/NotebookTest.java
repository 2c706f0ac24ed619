package eu.hanse.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the cells of the notebook in JShell, on which kernels for Java are built, too. */
class NotebookTest {

  private static final Path NOTEBOOK = Command.ROOT.resolve("examples/jshell/notebook.ipynb");

  @Test
  void itsCellsAnswerAsInASession(@TempDir Path directory) throws Exception {
    Path script = Files.writeString(directory.resolve("cells.jsh"), cells() + "/exit\n");

    Command.Result result = Command.run("examples/jshell/start", script.toString());

    assertThat(result.exitCode()).as(result.errors()).isZero();
    assertThat(result.output())
        .doesNotContain("Error")
        .contains("Innovato-R")
        .containsPattern("porto +177");
  }

  @Test
  void itIsKeptWithoutOutput() throws Exception {
    assertThat(Files.readString(NOTEBOOK)).doesNotContain("output_type", "execution_count\": 1");
  }

  /** What is Java in the cells: not the commands to the kernel, such as {@code %load}. */
  private static String cells() throws Exception {
    return JsonMapper.shared()
        .readTree(Files.readString(NOTEBOOK))
        .path("cells")
        .valueStream()
        .filter(cell -> cell.path("cell_type").asString().equals("code"))
        .map(
            cell ->
                cell.path("source")
                    .valueStream()
                    .map(JsonNode::asString)
                    .filter(line -> !line.startsWith("%"))
                    .collect(joining("", "", "\n")))
        .collect(joining());
  }
}
