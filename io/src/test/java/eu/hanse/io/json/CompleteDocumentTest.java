package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.shape.Document;
import eu.hanse.io.shape.Field;
import eu.hanse.io.shape.Form;
import eu.hanse.io.shape.Shape;
import eu.hanse.io.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompleteDocumentTest {

  @Test
  void everyPropertyOccurs() {
    Set<String> expected = new TreeSet<>();
    expect(Document.SHAPE, expected);
    Shapes.ALL.forEach(shape -> expect(shape, expected));
    Set<String> found = new TreeSet<>();

    collect(Document.SHAPE, new JsonMapper().readTree(CompleteDocument.text()), found);

    assertThat(found).isEqualTo(expected);
  }

  private static void expect(Shape<?, ?> shape, Set<String> names) {
    shape.fields().forEach(field -> names.add(shape.name() + "/" + field.name()));
  }

  private static void collect(Shape<?, ?> shape, JsonNode object, Set<String> found) {
    for (Field<?, ?> field : shape.fields()) {
      if (object.has(field.name())) {
        found.add(shape.name() + "/" + field.name());
        collect(field.form(), object.get(field.name()), found);
      }
    }
  }

  private static void collect(Form form, JsonNode value, Set<String> found) {
    if (form instanceof Form.Reference reference) {
      if (value.isArray()) {
        value.forEach(element -> collect(reference.shape(), element, found));
      } else {
        collect(reference.shape(), value, found);
      }
    }
  }

  @Test
  void itIsCanonical(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("complete.json"), CompleteDocument.text());

    assertThat(CanonicalText.of(file).problems()).isEmpty();
    assertThat(CanonicalText.of(file).isCanonical()).isTrue();
  }
}
