package eu.hanse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import eu.hanse.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TableTest {

  private record Town(String name, OptionalLong people, Optional<PartialDate> since) {}

  private static final Town ALDEN = town("Alden", OptionalLong.of(300), "1950");
  private static final Town BREVIK = town("Brevik", OptionalLong.empty(), "1949-12-31");
  private static final Town CORVO = new Town("Corvo", OptionalLong.of(20), Optional.empty());

  private static final Table TOWNS =
      Table.of(
          List.of(ALDEN, BREVIK, CORVO),
          Column.<Town>text("name", Town::name),
          Column.<Town>integer("people", Town::people).in("inhabitants"),
          Column.<Town>date("since", Town::since).described("When it was founded."));

  private static Town town(String name, OptionalLong people, String since) {
    return new Town(name, people, Optional.of(PartialDate.parse(since)));
  }

  private static List<String> names(Table table) {
    return table.rows().stream().map(row -> row.text("name")).toList();
  }

  @Test
  void hasARowForEachSubjectAndAValueForEachColumn() {
    assertThat(TOWNS.rows()).hasSize(3);
    assertThat(TOWNS.rows().get(0).values())
        .containsExactly(
            Optional.of("Alden"), Optional.of(300L), Optional.of(PartialDate.ofYear(1950)));
  }

  @Test
  void headingsTellTypeUnitAndDescription() {
    assertThat(TOWNS.headings())
        .containsExactly(
            new Heading("name", ColumnType.TEXT),
            new Heading("people", ColumnType.INTEGER, Optional.of("inhabitants"), Optional.empty()),
            new Heading(
                "since", ColumnType.DATE, Optional.empty(), Optional.of("When it was founded.")));
  }

  @Test
  void aMissingValueIsEmptyAsTextAndAsNumber() {
    Row brevik = TOWNS.rows().get(1);

    assertThat(brevik.value("people")).isEmpty();
    assertThat(brevik.text("people")).isEmpty();
    assertThat(brevik.number("people")).isEmpty();
    assertThat(brevik).hasToString("name: Brevik, since: 1949-12-31");
  }

  @Test
  void numbersAreReadAsNumbersAndTextsAreNot() {
    Row alden = TOWNS.rows().get(0);

    assertThat(alden.number("people")).isEqualTo(OptionalDouble.of(300));
    assertThat(alden.number("name")).isEmpty();
    assertThat(alden.text("people")).isEqualTo("300");
  }

  @Test
  void refusesTwoColumnsOfOneName() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Table.of(
                    List.of(ALDEN),
                    Column.<Town>text("name", Town::name),
                    Column.<Town>text("name", Town::people)))
        .withMessage("column \"name\": expected a name that no other column has");
  }

  @Test
  void namesTheNearestColumnIfThereIsNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.sortedBy("poeple"))
        .withMessage("column \"poeple\": expected people or another of name, people, since");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.rows().get(0).value("x"))
        .withMessage("column \"x\": expected one of name, people, since");
  }

  @Test
  void missingValuesComeLastInBothOrders() {
    assertThat(names(TOWNS.sortedBy("people"))).containsExactly("Corvo", "Alden", "Brevik");
    assertThat(names(TOWNS.sortedDownBy("people"))).containsExactly("Alden", "Corvo", "Brevik");
  }

  @Test
  void datesAreSortedAsDates() {
    assertThat(names(TOWNS.sortedBy("since"))).containsExactly("Brevik", "Alden", "Corvo");
  }

  @Test
  void rowsWithTheSameValueStayInTheirOrder() {
    Table lengths =
        Table.of(
            List.of("bb", "a", "aa"),
            Column.<String>text("name", text -> text),
            Column.<String>integer("length", String::length));

    assertThat(names(lengths.sortedBy("length"))).containsExactly("a", "bb", "aa");
    assertThat(names(lengths.sortedDownBy("length"))).containsExactly("bb", "aa", "a");
  }

  @Test
  void truthsAreSortedFalseFirst() {
    Table truths =
        Table.of(
            List.of("true", "false"),
            Column.<String>text("name", text -> text),
            Column.<String>truth("truth", Boolean::valueOf));

    assertThat(names(truths.sortedBy("truth"))).containsExactly("false", "true");
  }

  @Test
  void whereKeepsTheRowsThatMeetACondition() {
    Table large = TOWNS.where(row -> row.number("people").orElse(0) > 100);

    assertThat(names(large)).containsExactly("Alden");
    assertThat(large.headings()).isEqualTo(TOWNS.headings());
  }

  @Test
  void firstTakesNoMoreRowsThanThereAre() {
    assertThat(names(TOWNS.first(2))).containsExactly("Alden", "Brevik");
    assertThat(TOWNS.first(9).rows()).hasSize(3);
    assertThat(TOWNS.first(0).rows()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.first(-1))
        .withMessage("number of rows -1: expected zero or more");
  }

  @Test
  void selectTakesColumnsInTheOrderGiven() {
    Table selected = TOWNS.select("people", "name");

    assertThat(selected.headings()).extracting(Heading::name).containsExactly("people", "name");
    assertThat(selected.rows().get(2)).hasToString("people: 20, name: Corvo");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.select("name", "name"))
        .withMessageContaining("expected a name that no other column has");
  }

  @Test
  void columnHasTheValuesInTheOrderOfTheRows() {
    assertThat(TOWNS.column("people"))
        .containsExactly(Optional.of(300L), Optional.empty(), Optional.of(20L));
  }

  @Test
  void aMapBecomesATableOfTwoColumns() {
    Table counts = Table.of(ImmutableSortedMap.of("b", 2, "a", 1), "letter", "count");
    Table shares = Table.of(ImmutableSortedMap.of("a", 0.5), "letter", "share");

    assertThat(counts.rows())
        .extracting(Row::toString)
        .containsExactly("letter: a, count: 1", "letter: b, count: 2");
    assertThat(counts.headings().get(1).type()).isEqualTo(ColumnType.INTEGER);
    assertThat(shares.headings().get(1).type()).isEqualTo(ColumnType.NUMBER);
  }

  @Test
  void aTableBecomesAMapWithoutMissingValuesAndWithTheLastOfEachKey() {
    Table twice =
        Table.of(
            List.of(ALDEN, BREVIK, CORVO, new Town("Alden", OptionalLong.of(7), Optional.empty())),
            Column.<Town>text("name", Town::name),
            Column.<Town>integer("people", Town::people));

    assertThat(twice.toMap("name", "people"))
        .containsOnly(Map.entry("Alden", 7.0), Map.entry("Corvo", 20.0));
  }

  @Test
  void aTableWithoutRowsCanBeSortedNarrowedAndGrouped() {
    Table empty = Table.of(ImmutableList.<Town>of(), Column.<Town>text("name", Town::name));

    assertThat(empty.sortedBy("name").first(3).groupedBy("name").count().rows()).isEmpty();
    assertThat(empty.column("name")).isEmpty();
  }
}
