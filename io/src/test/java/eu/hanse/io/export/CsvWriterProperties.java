package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.table.Column;
import eu.hanse.table.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvWriterProperties {

  /** What the package tells people: one apostrophe too many stands before these. */
  private static final Pattern MADE_HARMLESS = Pattern.compile("'+[=+\\-@＝＋－＠\t\r\n\0]");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab=+-@'\",;\t\r\n\0 ＝é<&").ofMaxLength(6);
  }

  @Property
  void everyTextIsReadBack(@ForAll @Size(max = 5) List<@From("texts") String> texts)
      throws IOException {
    List<String> read =
        Exports.rows(csv(Table.of(texts, Column.integer("n", it -> 1), Column.text("t", it -> it))))
            .stream()
            .map(row -> row.get("t"))
            .map(CsvWriterProperties::text)
            .toList();

    assertThat(read).isEqualTo(texts);
  }

  private static String text(String cell) {
    return MADE_HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }

  @Property
  void noTextBeginsAsAFormula(@ForAll("texts") String text) throws IOException {
    String csv =
        csv(Table.of(List.of(text), Column.text("a", it -> it), Column.text("b", it -> it)));
    Map<String, String> row = Exports.rows(csv).get(0);

    assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+\\-@＝＋－＠\t\r\n\0].*"));
  }

  @Property
  void everyNumberIsReadBack(@ForAll double number) throws IOException {
    String csv = csv(Table.of(List.of(number), Column.number("n", it -> it)));
    String cell = Exports.rows(csv).get(0).get("n");

    assertThat(cell).matches("-?[0-9]+(\\.[0-9]+)?");
    assertThat(new BigDecimal(cell).doubleValue()).isEqualTo(number + 0.0);
  }

  private static String csv(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.standard().write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
