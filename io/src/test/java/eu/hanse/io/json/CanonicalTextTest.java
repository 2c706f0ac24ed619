package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.io.problem.ReadLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTextTest {

  @TempDir Path directory;

  @Test
  void sortsEntitiesAndSetsAndKeepsTheSchema() throws IOException {
    Path file =
        write(
            "data.json",
            """
            {"sources": [{"title": "B", "id": "b"}, {"id": "a", "title": "A"}],
             "format": "hanse/1", "$schema": "hanse-1.schema.json"}
            """);

    CanonicalText.of(file).write();

    assertThat(file)
        .hasContent(
            """
            {
              "$schema": "hanse-1.schema.json",
              "format": "hanse/1",
              "sources": [
                {
                  "id": "a",
                  "title": "A"
                },
                {
                  "id": "b",
                  "title": "B"
                }
              ]
            }
            """);
  }

  @Test
  void keepsTheLinesOfAStreamInTheirOrder() throws IOException {
    Path file =
        write(
            "data.ndjson",
            """
            { "source": { "title": "B", "id": "b" } }

            {"source": {"id": "a", "title": "é"}}
            """);

    CanonicalText.of(file).write();

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            {"source":{"id":"b","title":"B"}}
            {"source":{"id":"a","title":"é"}}
            """);
  }

  @Test
  void refusesToRewriteAFileThatItCannotReadWhole() throws IOException {
    Path file = write("data.json", "{\"format\": \"hanse/1\", \"surces\": []}");

    CanonicalText text = CanonicalText.of(file);

    assertThat(text.problems()).hasSize(1);
    assertThat(text.isCanonical()).isFalse();
    assertThatThrownBy(text::write).isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("{\"format\": \"hanse/1\", \"surces\": []}");
  }

  @Test
  void refusesToDropAnEntityThatStandsTwice() throws IOException {
    Path file =
        write(
            "data.json",
            """
            {"format": "hanse/1", "sources": [{"id": "a", "title": "A"}, {"id": "a", "title": "A"}]}
            """);

    assertThat(CanonicalText.of(file).problems())
        .singleElement()
        .asString()
        .contains("id.duplicate");
  }

  @Test
  void refusesToRewriteAFileThatIsTooLarge() throws IOException {
    Path file = write("data.json", "{\"format\":\"hanse/1\"}");

    CanonicalText large = CanonicalText.of(file, new ReadLimits(8, 100, 100, 19));
    CanonicalText growing = CanonicalText.of(file, new ReadLimits(8, 100, 100, 20));

    assertThat(large.problems())
        .singleElement()
        .hasToString(
            file
                + ":1:1: error[read.limit] The file has more than 19 bytes; divide it to have it"
                + " formatted.");
    assertThat(growing.problems())
        .as("what is written must be read again")
        .singleElement()
        .asString()
        .contains("In its canonical form the file would have more than 20 bytes");
    assertThat(growing.isCanonical()).isFalse();
    assertThat(CanonicalText.of(file, new ReadLimits(8, 100, 100, 30)).problems()).isEmpty();
  }

  @Test
  void doesNotOverwriteWhatWasChangedInTheMeantime() throws IOException {
    Path file = write("data.json", "{\"format\":\"hanse/1\"}");
    CanonicalText text = CanonicalText.of(file);
    Files.writeString(file, "{ }");

    assertThatThrownBy(text::write)
        .isInstanceOf(IOException.class)
        .hasMessage(file + ": was changed in the meantime; begin again");
    assertThat(file).hasContent("{ }");

    Files.delete(file);
    assertThatThrownBy(text::write).hasMessage(file + ": was removed in the meantime");
    assertThat(file).doesNotExist();
  }

  @Test
  void namesAFileThatCannotBeReadOnce() {
    Path missing = directory.resolve("missing.json");

    assertThatThrownBy(() -> CanonicalText.of(missing))
        .isInstanceOf(IOException.class)
        .hasMessage(missing + ": does not exist");
    assertThatThrownBy(() -> CanonicalText.of(directory))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(directory + ": cannot be read: ");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
