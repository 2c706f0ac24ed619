package eu.hanse.io.json;

import static java.util.stream.Collectors.joining;

import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.shape.CallDocument;
import eu.hanse.io.shape.ConfigurationShapes;
import eu.hanse.io.shape.Document;
import eu.hanse.io.shape.Field;
import eu.hanse.io.shape.Form;
import eu.hanse.io.shape.KeyForm;
import eu.hanse.io.shape.Shape;
import eu.hanse.io.shape.Shapes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code FORMAT.md}: an introduction, and the data dictionary from the shapes. Part of the
 * tests, because only the repository needs it.
 */
final class FormatReference {

  private final StringBuilder out = new StringBuilder();
  private final Map<String, Form.Choice> choices = new TreeMap<>();
  private final Map<String, Form.Text> texts = new TreeMap<>();
  private final Map<String, Form.Numeric> numbers = new TreeMap<>();
  private final Map<String, KeyForm> keys = new TreeMap<>();

  private FormatReference() {}

  static String text() {
    FormatReference reference = new FormatReference();
    reference.write();
    return reference.out.toString();
  }

  private void write() {
    out.append(introduction().replace("%CONTENTS%", contents()));
    types().forEach(this::type);
    texts();
    choices();
    problems();
  }

  private static String introduction() {
    try (InputStream in = FormatReference.class.getResourceAsStream("format-introduction.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String contents() {
    return types().map(shape -> link(shape.name())).collect(joining(" · "));
  }

  private static Stream<Shape<?, ?>> types() {
    return Stream.of(
            Stream.of(Document.SHAPE),
            Shapes.ALL.stream(),
            Stream.of(CallDocument.SHAPE),
            Shapes.OF_CALLS.stream(),
            Stream.of(ConfigurationShapes.CONFIGURATION),
            Shapes.OF_CONFIGURATIONS.stream(),
            Stream.of(ConfigurationShapes.BASELINE),
            Shapes.OF_BASELINES.stream())
        .flatMap(shapes -> shapes);
  }

  private void type(Shape<?, ?> shape) {
    out.append("\n### ").append(heading(shape.name())).append("\n\n");
    out.append(shape.description()).append("\n\n");
    out.append("| property | occurs | form | meaning |\n| --- | --- | --- | --- |\n");
    for (Field<?, ?> field : shape.fields()) {
      out.append("| `")
          .append(field.name())
          .append("` | ")
          .append(field.cardinality())
          .append(" | ")
          .append(form(field))
          .append(" | ")
          .append(field.description())
          .append(" |\n");
    }
  }

  private String form(Field<?, ?> field) {
    String value = form(field.form());
    return field
        .keyForm()
        .map(
            key -> {
              keys.put(key.name(), key);
              return value + " by " + key.name().replaceFirst("^an? ", "");
            })
        .orElse(value);
  }

  private String form(Form form) {
    if (form instanceof Form.Reference reference) {
      return link(reference.shape().name());
    }
    if (form instanceof Form.Choice choice) {
      choices.put(choice.name(), choice);
      return link(choice.name());
    }
    if (form instanceof Form.Numeric number) {
      numbers.put(number.name() + number.minimum(), number);
      return (number.whole() ? "whole number, " : "number, ")
          + number.minimum()
          + (number.maximum() >= Integer.MAX_VALUE ? " or more" : " to " + number.maximum());
    }
    Form.Text text = (Form.Text) form;
    texts.put(text.name().toLowerCase(Locale.ROOT), text);
    return "[" + text.name() + "](#texts)";
  }

  private void texts() {
    out.append("\n## Texts\n\n");
    out.append("| text | how it is written | example | pattern |\n| --- | --- | --- | --- |\n");
    for (Form.Text text : texts.values()) {
      out.append("| ").append(text.name()).append(" | ").append(text.explanation());
      text.maximumLength().ifPresent(n -> out.append(" At most ").append(n).append(" characters."));
      out.append(" | `")
          .append(text.example())
          .append("` | ")
          .append(text.pattern().isEmpty() ? "" : code(text.pattern()))
          .append(" |\n");
    }
    out.append("\nThe names in a map are written by other patterns:\n\n");
    out.append("| name | example | pattern |\n| --- | --- | --- |\n");
    for (KeyForm key : keys.values()) {
      out.append("| ")
          .append(key.name().replaceFirst("^an? ", ""))
          .append(" | `")
          .append(key.example())
          .append("` | ")
          .append(code(key.pattern().pattern()))
          .append(" |\n");
    }
  }

  /** In a table a bar ends the cell, even within code. */
  private static String code(String text) {
    return "`" + text.replace("|", "\\|") + "`";
  }

  private void choices() {
    out.append("\n## Choices\n");
    for (Form.Choice choice : choices.values()) {
      out.append("\n### ").append(heading(choice.name())).append("\n\n");
      out.append("| value | meaning |\n| --- | --- |\n");
      Map<String, String> meanings = EnumDocumentation.of(choice.type());
      for (Enum<?> constant : choice.type().getEnumConstants()) {
        out.append("| `")
            .append(constant)
            .append("` | ")
            .append(meanings.get(constant.name()))
            .append(" |\n");
      }
    }
  }

  private void problems() {
    out.append("\n## Problems of reading\n\n");
    out.append(
        """
        All of them are errors. Rules, which judge what could be read, have codes of their own; they
        are explained by `hanse explain CODE`; `hanse explain` lists them all.

        | code | condition | what to do |
        | --- | --- | --- |
        """);
    Arrays.stream(ReadProblem.values())
        .forEach(
            problem ->
                out.append("| `")
                    .append(problem.code())
                    .append("` | ")
                    .append(problem.condition())
                    .append(" | ")
                    .append(problem.advice())
                    .append(" |\n"));
  }

  private static String link(String name) {
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
  }

  private static String heading(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
