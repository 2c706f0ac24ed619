package eu.hanse.table;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.text.CharacterCells;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class TableProperties {

  private static Table table(List<String> texts) {
    return Table.of(
        texts,
        Column.<String>text("text", text -> Optional.of(text).filter(it -> !it.isEmpty())),
        Column.<String>integer("length", String::length).in("letters"),
        Column.<String>number("half", text -> text.length() / 2.0),
        Column.<String>text("again", text -> text));
  }

  @Property(tries = 200)
  void printingKeepsToTheWidthAndTheLength(
      @ForAll @Size(max = 6) List<@StringLength(max = 30) String> texts,
      @ForAll @IntRange(min = 12, max = 60) int width,
      @ForAll @IntRange(max = 5) int length) {
    List<String> lines = table(texts).print(width, length).lines().toList();

    assertThat(lines.stream().filter(line -> !line.startsWith("(")))
        .allMatch(line -> CharacterCells.width(line) <= width);
    assertThat(lines).hasSizeLessThanOrEqualTo(length + 4);
  }

  @Property(tries = 200)
  void sortingKeepsTheRowsAndSortingAgainChangesNothing(
      @ForAll @Size(max = 8) List<@StringLength(max = 4) String> texts) {
    Table table = table(texts);
    Table sorted = table.sortedBy("text");

    assertThat(sorted.rows()).containsExactlyInAnyOrderElementsOf(table.rows());
    assertThat(sorted.sortedBy("text").rows()).isEqualTo(sorted.rows());
  }

  @Property(tries = 200)
  void whatIsAddedInGroupsIsWhatIsAddedAtOnce(
      @ForAll @Size(min = 1, max = 8) List<@StringLength(max = 4) String> texts) {
    Table table = table(texts);

    assertThat(table.groupedBy("text").sum("length").groupedBy().sum("length").column("length"))
        .isEqualTo(table.groupedBy().sum("length").column("length"));
  }
}
