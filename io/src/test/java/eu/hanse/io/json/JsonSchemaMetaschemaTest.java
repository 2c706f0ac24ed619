package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another implementation looks at the schema, where it is installed. */
class JsonSchemaMetaschemaTest {

  private static final String CHECK =
      "import json, sys; from jsonschema import Draft202012Validator as V; "
          + "s = json.load(open(sys.argv[1], encoding='utf-8')); V.check_schema(s); "
          + "V(s).validate(json.load(open(sys.argv[2], encoding='utf-8')))";

  @Test
  void theSchemaIsOneOfItsDraftAndAcceptsADocument(@TempDir Path directory)
      throws IOException, InterruptedException {
    List<String> python =
        Stream.of("/usr/bin/python3", "python3")
            .filter(command -> run(List.of(command, "-c", "import jsonschema")) == 0)
            .limit(1)
            .toList();
    assumeTrue(!python.isEmpty(), "skipped: there is no python3 with jsonschema");
    Path schema = Files.writeString(directory.resolve("schema.json"), JsonSchema.text());
    Path document = Files.writeString(directory.resolve("d.json"), CompleteDocument.text());

    assertThat(run(List.of(python.get(0), "-c", CHECK, schema.toString(), document.toString())))
        .isZero();
  }

  /** {@return the exit code; -1 if the command cannot be run} */
  private static int run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        System.err.println(said);
      }
      return code;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
