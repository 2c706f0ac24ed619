package eu.hanse.benchmarks.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.benchmarks.data.Generated;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.json.CatalogueWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

class DataBindingTest {

  @Test
  void generatedDataAreTheSameBytesWhenReadAndWrittenAgain() throws IOException {
    byte[] lines = Generated.bytes(100);
    ByteArrayOutputStream again = new ByteArrayOutputStream();

    DataBinding.writeLines(DataBinding.readLines(lines), again);

    assertThat(again.toString(StandardCharsets.UTF_8))
        .isEqualTo(new String(lines, StandardCharsets.UTF_8));
  }

  @Test
  void theBundledCatalogueIsTheSameBytesWhenReadAndWrittenAgain() throws IOException {
    String document = CatalogueWriter.canonical().toJson(BundledCatalogue.load());
    ByteArrayOutputStream again = new ByteArrayOutputStream();

    DataBinding.writeDocument(
        DataBinding.readDocument(document.getBytes(StandardCharsets.UTF_8)), again);

    assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(document);
  }

  @Test
  void anUnknownPropertyIsRefused() {
    byte[] line =
        "{\"city\":{\"id\":\"turin\",\"inhabitants\":1}}".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> DataBinding.readLines(line))
        .isInstanceOf(UnrecognizedPropertyException.class)
        .hasMessageContaining("inhabitants");
  }
}
