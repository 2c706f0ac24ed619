package eu.hanse.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GroupingTest {

  private record Town(Optional<String> land, String coast, OptionalLong people, String area) {}

  private static final Table TOWNS =
      Table.of(
          List.of(
              new Town(Optional.of("south"), "sea", OptionalLong.of(1), "0.1"),
              new Town(Optional.of("north"), "sea", OptionalLong.of(2), "0.2"),
              new Town(Optional.empty(), "sea", OptionalLong.of(8), "1"),
              new Town(Optional.of("north"), "lake", OptionalLong.empty(), "2"),
              new Town(Optional.of("north"), "sea", OptionalLong.of(5), "4"),
              new Town(Optional.of("west"), "sea", OptionalLong.empty(), "0.4")),
          Column.<Town>text("land", Town::land),
          Column.<Town>text("coast", Town::coast),
          Column.<Town>integer("people", Town::people).in("inhabitants").described("Of 2020."),
          Column.<Town>number("area", town -> new BigDecimal(town.area())).in("km²"),
          Column.<Town>number("weight", town -> Double.valueOf(town.area())));

  private static List<String> rows(Table table) {
    return table.rows().stream().map(Row::toString).toList();
  }

  @Test
  void countsTheRowsOfEachGroupInTheOrderOfTheKeysAndThoseWithoutKeyLast() {
    assertThat(rows(TOWNS.groupedBy("land").count()))
        .containsExactly(
            "land: north, count: 3", "land: south, count: 1", "land: west, count: 1", "count: 1");
  }

  @Test
  void severalKeysMakeFinerGroups() {
    assertThat(rows(TOWNS.groupedBy("coast", "land").count()))
        .containsExactly(
            "coast: lake, land: north, count: 1",
            "coast: sea, land: north, count: 2",
            "coast: sea, land: south, count: 1",
            "coast: sea, land: west, count: 1",
            "coast: sea, count: 1");
  }

  @Test
  void withoutKeysAllRowsAreOneGroup() {
    assertThat(rows(TOWNS.groupedBy().sum("people"))).containsExactly("people: 16");
  }

  @Test
  void missingValuesAreNotAddedAndAGroupWithoutValuesHasNoSum() {
    assertThat(rows(TOWNS.groupedBy("land").sum("people")))
        .containsExactly(
            "land: north, people: 7", "land: south, people: 1", "land: west", "people: 8");
  }

  @Test
  void sumsKeepTypeUnitAndDescription() {
    assertThat(TOWNS.groupedBy("land").sum("people").headings().get(1))
        .isEqualTo(
            new Heading(
                "people", ColumnType.INTEGER, Optional.of("inhabitants"), Optional.of("Of 2020.")));
  }

  @Test
  void decimalsAreAddedExactly() {
    assertThat(TOWNS.groupedBy("coast").sum("area").column("area"))
        .containsExactly(Optional.of(new BigDecimal("2")), Optional.of(new BigDecimal("5.7")));
    assertThat(TOWNS.groupedBy("coast").sum("weight").rows().get(1).number("weight").orElseThrow())
        .isCloseTo(5.7, within(1e-12));
  }

  @Test
  void aSumThatIsTooLargeIsNoSum() {
    Table table =
        Table.of(List.of(Long.MAX_VALUE, 1L), Column.<Long>integer("n", number -> number));

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> table.groupedBy().sum("n"));
  }

  /** North: 2 and 5, of which the mean and the median are 3.5. */
  @Test
  void meanAndMedianAreThoseOfTheValuesThatThereAre() {
    assertThat(rows(TOWNS.groupedBy("land").mean("people")))
        .contains("land: north, people: 3.5", "land: west");
    assertThat(rows(TOWNS.groupedBy("land").median("people")))
        .contains("land: north, people: 3.5", "land: west");
  }

  /** Of 0.2, 2 and 4 the median is 2, and the mean 6.2 / 3. */
  @Test
  void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
    assertThat(TOWNS.groupedBy("land").median("area").rows().get(0).number("area")).hasValue(2);
    assertThat(TOWNS.groupedBy("land").mean("area").rows().get(0).number("area").orElseThrow())
        .isCloseTo(6.2 / 3, within(1e-12));
  }

  @Test
  void refusesToAddTexts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TOWNS.groupedBy("land").sum("coast"))
        .withMessage("column \"coast\": expected numbers, but it holds text values");
  }

  @Test
  void refusesAKeyThatIsNoColumn() {
    assertThatIllegalArgumentException().isThrownBy(() -> TOWNS.groupedBy("lnad"));
  }
}
