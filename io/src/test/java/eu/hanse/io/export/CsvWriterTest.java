package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import eu.hanse.table.Column;
import eu.hanse.table.Table;
import eu.hanse.time.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

  @Test
  void endsLinesAsRfc4180Has() throws IOException {
    Table table =
        Table.of(
            List.of("Ash Bay", "Élm Port"),
            Column.text("name", name -> name),
            Column.integer("letters", String::length));

    assertThat(csv(table)).isEqualTo("name,letters\r\nAsh Bay,7\r\nÉlm Port,8\r\n");
  }

  @Test
  void quotesWhatWouldEndACell() throws IOException {
    assertThat(cell("a,b")).isEqualTo("\"a,b\"");
    assertThat(cell("a \"b\"")).isEqualTo("\"a \"\"b\"\"\"");
    assertThat(cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(cell(" a")).isEqualTo("\" a\"");
  }

  @Test
  void leavesCellsWithoutAValueEmpty() throws IOException {
    Table table =
        Table.of(
            List.of("x"),
            Column.text("a", it -> it),
            Column.text("b", it -> Optional.empty()),
            Column.number("c", it -> Double.NaN),
            Column.truth("d", it -> true));

    assertThat(csv(table)).isEqualTo("a,b,c,d\r\nx,,,true\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+49 30",
        "-Mayor",
        "@SUM(A1)",
        "\tA1",
        "\r=1",
        "\n=1",
        "\0=1",
        "＝1",
        "'=1",
        "''@x"
      })
  void putsAnApostropheBeforeWhatASpreadsheetTakesForAFormula(String text) throws IOException {
    assertThat(Exports.rows("text,x\r\n" + cell(text) + ",\r\n").get(0))
        .containsEntry("text", "'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "1-2", "'s-Hertogenbosch", "'", "<a href=\"x\">&", "² 😀", ""})
  void leavesOtherTextsAsTheyAre(String text) throws IOException {
    assertThat(Exports.rows("text,x\r\n" + cell(text) + ",\r\n").get(0))
        .containsEntry("text", text);
  }

  @ParameterizedTest
  @CsvSource({
    "-5, -5",
    "0.1, 0.1",
    "-0.0, 0",
    "1234567.5, 1234567.5",
    "1e21, 1000000000000000000000",
    "1.2e-7, 0.00000012",
    "2e23, 200000000000000000000000",
  })
  void writesNumbersInFullAndNeverAsTexts(double number, String written) throws IOException {
    Table table = Table.of(List.of(number), Column.number("n", it -> it));

    assertThat(Exports.rows(csv(table)).get(0)).containsEntry("n", written);
  }

  @Test
  void writesAmountsWithAllTheirDigits() throws IOException {
    Table table = Table.of(List.of(new BigDecimal("-40000.00")), Column.number("n", it -> it));

    assertThat(Exports.rows(csv(table)).get(0)).containsEntry("n", "-40000.00");
  }

  @Test
  void writesDatesAsPreciseAsTheyAreKnown() throws IOException {
    Table table =
        Table.of(List.of("2018", "2018-12", "2018-12-04"), Column.date("d", PartialDate::parse));

    assertThat(csv(table)).isEqualTo("d\r\n2018\r\n2018-12\r\n2018-12-04\r\n");
  }

  @Test
  void writesTheSameWhateverTheLanguageOfTheComputer() throws IOException {
    Table table = Table.of(List.of(-1234.5), Column.number("n", it -> it));
    String usual = csv(table);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(csv(table)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void writesRowsAsTheyComeLikeATable() throws IOException {
    ImmutableList<Column<String>> columns =
        ImmutableList.of(Column.text("name", it -> it), Column.integer("letters", String::length));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    CsvWriter.standard().write(List.of("a", "=b"), columns, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(csv(Table.of(List.of("a", "=b"), columns)));
  }

  @Test
  void replacesAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "before");

    CsvWriter.standard().write(Table.of(List.of("a"), Column.text("x", it -> it)), file);

    assertThat(file).hasContent("x\r\na\r\n");
  }

  @Test
  void leavesAFileAsItWasIfAValueIsWrong(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("t.csv"), "before");

    assertThatThrownBy(
            () ->
                CsvWriter.standard()
                    .write(
                        List.of("a"),
                        List.of(Column.<String>integer("x", it -> it)),
                        Files.newOutputStream(folder.resolve("other.csv"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("column \"x\", value \"a\": expected an int");
    assertThat(file).hasContent("before");
  }

  private static String cell(String text) throws IOException {
    String csv =
        csv(Table.of(List.of(text), Column.integer("n", it -> 1), Column.text("text", it -> it)));
    return csv.substring("n,text\r\n1,".length(), csv.length() - 2);
  }

  private static String csv(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvWriter.standard().write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
