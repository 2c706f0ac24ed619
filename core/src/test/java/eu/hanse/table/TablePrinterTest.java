package eu.hanse.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablePrinterTest {

  private static Table texts(String... texts) {
    return Table.of(List.of(texts), Column.<String>text("text", text -> text), length());
  }

  private static Column<String> length() {
    return Column.integer("n", String::length);
  }

  @Test
  void textsStandOnTheLeftAndNumbersOnTheRight() {
    assertThat(texts("a", "word").print(80, 10))
        .isEqualTo(
            """
            text  n
            ----  -
            a     1
            word  4
            """);
  }

  @Test
  void unitsStandBelowTheNames() {
    Table table =
        Table.of(
            List.of("a", "b"),
            Column.<String>text("city", text -> text),
            Column.<String>integer("people", text -> 12_345).in("inhabitants"));

    assertThat(table)
        .hasToString(
            """
            city       people
                  inhabitants
            ----  -----------
            a           12345
            b           12345
            """);
  }

  @Test
  void aMissingValueIsBlank() {
    Table table =
        Table.of(
            List.of(1, 2),
            Column.<Integer>integer("n", n -> Optional.of(n).filter(it -> it > 1)),
            Column.<Integer>text("text", n -> n));

    assertThat(table)
        .hasToString(
            """
            n  text
            -  ----
               1
            2  2
            """);
  }

  /** Of the two characters of Tokyo, each takes two cells; the accent takes none. */
  @Test
  void wideAndCombiningCharactersAreAligned() {
    assertThat(texts("東京", "e\u0301te\u0301", "🏙x").print(80, 10))
        .isEqualTo(
            """
            text  n
            ----  -
            東京  2
            e\u0301te\u0301   5
            🏙x    3
            """);
  }

  @Test
  void controlCharactersAreShownAndNotObeyed() {
    Table table =
        Table.of(List.of("\u001b[2J\r\n=1+1\t<&\""), Column.<String>text("a\nb", text -> text));

    assertThat(table)
        .hasToString(
            """
            a␊b
            --------------
            ␛[2J␍␊=1+1 <&"
            """);
  }

  @Test
  void longTextsAreCutAndEndWithAnEllipsis() {
    assertThat(texts("a text of twenty-nine letters", "short").print(20, 10))
        .isEqualTo(
            """
            text               n
            ----------------  --
            a text of twent…  29
            short              5
            """);
  }

  @Test
  void aWideCharacterIsNotCutInTwo() {
    Table table = Table.of(List.of("東京東京東京東京"), Column.<String>text("text", text -> text));

    assertThat(table.print(12, 1))
        .isEqualTo(
            """
            text
            ------------
            東京東京東…
            """);
  }

  @Test
  void columnsThatDoNotFitAreLeftOutAndNamed() {
    Table table =
        Table.of(
            List.of("the first of several texts"),
            Column.<String>text("one", text -> text),
            Column.<String>text("two", text -> text),
            Column.<String>text("three\u001b", text -> text));

    assertThat(table.print(30, 10))
        .isEqualTo(
            """
            one             two
            --------------  --------------
            the first of …  the first of …
            (more columns: three␛)
            """);
  }

  @Test
  void theFirstColumnIsShownHoweverNarrowTheLine() {
    assertThat(texts("a text of twenty-nine letters").print(1, 10))
        .isEqualTo(
            """
            text
            ------------
            a text of t…
            (more columns: n)
            """);
  }

  @Test
  void rowsBeyondTheLengthAreCounted() {
    assertThat(texts("a", "b", "c").print(80, 1)).endsWith("a     1\n(2 more rows)\n");
    assertThat(texts("a", "b").print(80, 1)).endsWith("(1 more row)\n");
    assertThat(texts("a").print(80, -1)).isEqualTo("text  n\n----  -\n(1 more row)\n");
  }

  @Test
  void fortyRowsArePrintedUnlessMoreAreAskedFor() {
    Table table =
        Table.of(IntStream.range(0, 42).boxed().toList(), Column.<Integer>integer("n", n -> n));

    assertThat(table.toString()).endsWith("39\n(2 more rows)\n");
    assertThat(table.print(80, 100)).endsWith("41\n");
  }

  @Test
  void aTableWithoutRowsSaysSo() {
    Table table = Table.of(ImmutableList.<String>of(), Column.<String>text("name", it -> it));

    assertThat(table).hasToString("name\n----\n(no rows)\n");
  }

  @Test
  void aTableWithoutColumnsSaysHowManyRowsItHas() {
    assertThat(Table.of(ImmutableList.of(), ImmutableList.<Column<String>>of()))
        .hasToString("(no rows)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "2, 2",
    "0.30000000000000004, 0.3",
    "0.6666666666666666, 0.6667",
    "0.000123456, 0.0001235",
    "12.3456, 12.35",
    "54321.7, 54322",
    "-1234.5678, -1235",
    "123456789012, 123456789012",
    "1e300, 1E+300",
    "1.23456e-20, 1.235E-20",
    "0, 0"
  })
  void numbersAreRoundedToFourDigitsButKeepThoseBeforeThePoint(double number, String shown) {
    Table table = Table.of(List.of(number), Column.<Double>number("n", it -> it));

    assertThat(table.toString().lines().toList().get(2).strip()).isEqualTo(shown);
  }

  @Test
  void decimalsAreShownAsTheyAre() {
    Table table =
        Table.of(
            List.of(new BigDecimal("1234.5600")), Column.<BigDecimal>number("n", number -> number));

    assertThat(table.toString()).endsWith("1234.5600\n");
  }
}
