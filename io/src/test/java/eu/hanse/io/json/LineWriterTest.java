package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.test.Samples;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineWriterTest {

  private static final City CITY =
      Samples.catalogue().cities().values().stream().findFirst().orElseThrow();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private String written(Catalogue catalogue) throws IOException {
    try (LineWriter lines = LineWriter.to(bytes)) {
      lines.write(catalogue);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    byte[] stream = written(Samples.catalogue()).getBytes(StandardCharsets.UTF_8);

    assertThat(
            CatalogueReader.standard()
                .read(DataFiles.of(DataFile.of("data.ndjson", stream)))
                .orThrow())
        .isEqualTo(Samples.catalogue());
  }

  @Test
  void eachEntityIsALineAndSourcesComeFirst() throws IOException {
    assertThat(written(Samples.catalogue()).lines())
        .hasSize(
            Samples.catalogue().sources().size()
                + Samples.catalogue().organisations().size()
                + Samples.catalogue().cities().size()
                + Samples.catalogue().programmes().size())
        .first()
        .asString()
        .startsWith("{\"source\":{\"id\":");
  }

  @Test
  void theFormIsCanonical(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("data.ndjson"), written(Samples.catalogue()));

    assertThat(CanonicalText.of(file).isCanonical()).isTrue();
  }

  @Test
  void withoutEntitiesNothingIsWritten() throws IOException {
    assertThat(written(Catalogue.empty())).isEmpty();
  }

  @Test
  void closingClosesWhatTakesTheBytes() throws IOException {
    boolean[] closed = {false};
    OutputStream out =
        new FilterOutputStream(bytes) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    LineWriter.to(out).close();

    assertThat(closed[0]).isTrue();
  }

  @Test
  void aFullDiskIsAnIOException() {
    assertThatThrownBy(
            () -> {
              try (LineWriter lines = LineWriter.to(new FullDisk())) {
                lines.write(CITY);
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void aFullDiskIsAnIOExceptionForDocumentsToo() {
    CatalogueWriter documents = CatalogueWriter.canonical();

    assertThatThrownBy(() -> documents.write(Samples.catalogue(), new FullDisk()))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  private static final class FullDisk extends OutputStream {

    @Override
    public void write(int b) throws IOException {
      throw new IOException("disk full");
    }
  }
}
