package eu.hanse.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.source.ValuePath;
import org.junit.jupiter.api.Test;

class EntityTextTest {

  private static final String TEXT =
      """
      {"format": "hanse/1", "cities": [
        {"id": "turin", "name": "Turin", "kind": "municipality", "country": "IT",
         "sources": ["c", "a", "b", "a"],
         "aliases": ["x", 5, "y"],
         "names": {"fr": "Turin", "de": "Turin"},
         "placements": [
           {"strategy": "s"},
           {"strategy": "s", "model": "hybrid", "drivers": ["skills", "budget"]}]
        }]}
      """;

  private static SourcePosition find(Object... steps) {
    Recorder read = Recorder.ofDocument(TEXT);
    return read.texts.get(0).position(ValuePath.of(steps));
  }

  private static String at(Object... steps) {
    SourcePosition position = find(steps);
    return position.line() + ":" + position.column() + " " + position.pointer();
  }

  @Test
  void theRootIsTheBracketOfTheEntity() {
    assertThat(at()).isEqualTo("2:3 /cities/0");
  }

  @Test
  void aPropertyIsItsValue() {
    assertThat(at("name")).isEqualTo("2:27 /cities/0/name");
  }

  @Test
  void theRangeIsThatOfTheValue() {
    assertThat(find("name").endColumn()).isEqualTo(34);
  }

  @Test
  void setsCountInSortedOrderWhateverTheFileHas() {
    assertThat(at("sources", 0)).isEqualTo("3:21 /cities/0/sources/1");
    assertThat(at("sources", 1)).isEqualTo("3:26 /cities/0/sources/2");
    assertThat(at("sources", 2)).isEqualTo("3:16 /cities/0/sources/0");
  }

  @Test
  void enumerationsInSetsCountInTheOrderOfTheirDeclaration() {
    assertThat(at("placements", 0, "drivers", 0))
        .isEqualTo("8:65 /cities/0/placements/1/drivers/1");
  }

  @Test
  void elementsThatCouldNotBeReadDoNotCount() {
    assertThat(at("aliases", 1)).isEqualTo("4:24 /cities/0/aliases/2");
  }

  @Test
  void anEntryOfAMapIsFoundByItsName() {
    assertThat(at("names", "de")).isEqualTo("5:35 /cities/0/names/de");
  }

  @Test
  void anAbsentPropertyIsTheObjectThatLacksIt() {
    assertThat(at("population", "count")).isEqualTo("2:3 /cities/0");
  }

  @Test
  void anAbsentElementIsTheList() {
    assertThat(at("aliases", 7)).isEqualTo("4:15 /cities/0/aliases");
  }

  @Test
  void aStepThatIsNoPositionIsTheList() {
    assertThat(at("aliases", "first")).isEqualTo("4:15 /cities/0/aliases");
    assertThat(at("aliases", "-1")).isEqualTo("4:15 /cities/0/aliases");
    assertThat(at("aliases", "99999999999")).isEqualTo("4:15 /cities/0/aliases");
  }

  @Test
  void aPropertyThatTheShapeDoesNotHaveIsTheObject() {
    assertThat(at("mayor")).isEqualTo("2:3 /cities/0");
  }

  @Test
  void stepsIntoASingleValueEndAtTheValue() {
    assertThat(at("name", "length")).isEqualTo("2:27 /cities/0/name");
  }

  @Test
  void aPathOfPropertyAloneIsTheWholeList() {
    assertThat(at("placements")).isEqualTo("6:18 /cities/0/placements");
  }
}
