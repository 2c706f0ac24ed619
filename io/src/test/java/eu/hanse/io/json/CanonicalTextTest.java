package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }
}
