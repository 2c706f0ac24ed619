package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CanonicalText;
import eu.hanse.io.json.CatalogueWriter;
import eu.hanse.test.Catalogues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripProperties {

  private static final CatalogueWriter WRITER = CatalogueWriter.canonical();

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBackTheSame(@ForAll("catalogues") Catalogue catalogue) {
    ReadResult result = read(WRITER.toJson(catalogue));

    assertThat(result.problems()).isEmpty();
    assertThat(result.catalogue()).isEqualTo(catalogue);
  }

  @Property(tries = 300)
  void writingAgainGivesTheSameText(@ForAll("catalogues") Catalogue catalogue) {
    String text = WRITER.toJson(catalogue);

    assertThat(WRITER.toJson(read(text).catalogue())).isEqualTo(text);
  }

  @Property(tries = 50)
  void aCanonicalFileIsItsOwnCanonicalForm(@ForAll("catalogues") Catalogue catalogue)
      throws IOException {
    Path file = Files.createTempFile("canonical", ".json");
    try {
      WRITER.write(catalogue, file);

      assertThat(CanonicalText.of(file).isCanonical()).isTrue();
    } finally {
      Files.delete(file);
    }
  }

  private static ReadResult read(String text) {
    DataFile file = DataFile.of("generated.json", text.getBytes(StandardCharsets.UTF_8));
    return CatalogueReader.standard().read(DataFiles.of(file));
  }
}
