package eu.hanse.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.source.ValuePath;
import eu.hanse.test.Attribute;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityPropertiesTest {

  private static final City CITY = Samples.city();
  private static final Programme PROGRAMME = SampleProgramme.programme();

  @Test
  void everyValueOfAnEntityStandsAtItsPath() {
    assertFindsAll(EntityProperties.SOURCE, Source.class, Samples.source());
    assertFindsAll(EntityProperties.ORGANISATION, Organisation.class, Samples.organisation());
    assertFindsAll(EntityProperties.CITY, City.class, CITY);
    assertFindsAll(EntityProperties.PROGRAMME, Programme.class, PROGRAMME);
  }

  @Test
  void eachKindOfEntityHasItsTable() {
    assertThat(List.of(EntityKind.values()))
        .allSatisfy(
            kind -> assertThat(EntityProperties.of(kind).name()).isEqualTo(kind.toString()));
  }

  @Test
  void aTableTellsWhichPropertiesThereAre() {
    PropertyTable<Programme> table = EntityProperties.PROGRAMME;

    assertThat(table.properties().get(0).name()).isEqualTo("id");
    assertThat(table).asString().startsWith("programme [id, name, names, ");
    assertThat(property(table, "name").multiplicity()).isEqualTo(Multiplicity.SINGLE);
    assertThat(property(table, "names").multiplicity()).isEqualTo(Multiplicity.MAP);
    assertThat(property(table, "phases").multiplicity()).isEqualTo(Multiplicity.LIST);
    assertThat(property(table, "phases").table()).contains(ProgrammeProperties.PHASE);
    assertThat(property(table, "procurement").table()).contains(ProcurementProperties.PROCUREMENT);
    assertThat(property(table, "name").table()).isEmpty();
    assertThat(property(table, "sources").table()).isEmpty();
  }

  @Test
  void theEmptyPathLeadsToTheEntity() {
    assertThat(at(PROGRAMME, "")).isEqualTo(new PathValue.Present(PROGRAMME));
  }

  @Test
  void aListAsAWholeIsAValue() {
    assertThat(at(PROGRAMME, "/participations"))
        .isEqualTo(new PathValue.Present(PROGRAMME.participations()));
    assertThat(at(PROGRAMME, "/participations/0/tracks"))
        .isEqualTo(new PathValue.Present(PROGRAMME.participations().get(0).tracks().asList()));
  }

  @Test
  void aMapAsAWholeIsAValue() {
    assertThat(at(CITY, "/names")).isEqualTo(new PathValue.Present(CITY.names()));
  }

  @Test
  void whatTheEntityCouldHaveIsAbsent() {
    City bare = CITY.withPopulation(Optional.empty()).withAliases().withNames(Map.of());

    assertThat(at(bare, "/population")).isEqualTo(new PathValue.Absent());
    assertThat(at(bare, "/population/year")).isEqualTo(new PathValue.Absent());
    assertThat(at(bare, "/aliases")).isEqualTo(new PathValue.Absent());
    assertThat(at(bare, "/names")).isEqualTo(new PathValue.Absent());
    assertThat(at(bare, "/names/pt-BR")).isEqualTo(new PathValue.Absent());
  }

  @Test
  void anEmptyCalendarIsAbsent() {
    assertThat(at(PROGRAMME.withCalendar(MeetingCalendar.empty()), "/calendar"))
        .isEqualTo(new PathValue.Absent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/colour                     | the programme has no property \"colour\"",
        "/participations/0/colour    | the participation has no property \"colour\"",
        "/participations/1           | the last position in the list participations is 0",
        "/participations/01          | \"01\" is no position in the list participations, such as 0",
        "/participations/-1          | \"-1\" is no position in the list participations, such as 0",
        "/participations/first       | \"first\" is no position in the list participations, such as 0",
        "/participations/            | \"\" is no position in the list participations, such as 0",
        "/participations/99999999999 | \"99999999999\" is no position in the list participations, such as 0",
        "/period/start               | a single value has no property \"start\"",
        "/sources/0/title            | a single value has no property \"title\"",
        "/names/de/short             | a single value has no property \"short\"",
        "/names/German               | \"German\" cannot be a name in the map names",
        "/identifiers/CCI            | \"CCI\" cannot be a name in the map identifiers",
      })
  void whatNoEntityCanHaveIsUnknown(String path, String reason) {
    assertThat(at(PROGRAMME, path)).isEqualTo(new PathValue.Unknown(reason, Optional.empty()));
  }

  @Test
  void noPositionInAnEmptyListIsKnown() {
    PathValue.Unknown unknown = new PathValue.Unknown("the list lots is empty", Optional.empty());

    assertThat(at(PROGRAMME.withProcurement(Optional.empty()), "/procurement/lots/0"))
        .isEqualTo(unknown);
    assertThat(
            at(
                PROGRAMME.withProcurement(SampleProgramme.procurement().withLots()),
                "/procurement/lots/0"))
        .isEqualTo(unknown);
  }

  @ParameterizedTest
  @CsvSource({
    "/perod,                         /period",
    "/participation/0/city,          /participations/0/city",
    "/participations/0/citty,        /participations/0/city",
    "/participatons/0/rolle,         /participations/0/role",
    "/calender/meetings/0/attendence, /calendar/meetings/0/attendance",
  })
  void thePathThatWasProbablyMeantIsNamed(String path, String meant) {
    assertThat(at(PROGRAMME, path))
        .isInstanceOfSatisfying(
            PathValue.Unknown.class,
            unknown -> assertThat(unknown.nearest()).contains(ValuePath.parse(meant)));
  }

  @ParameterizedTest
  @CsvSource({"/participation/5/city", "/perod/begin", "/participatons/0/colour"})
  void noPathIsNamedThatLeadsNowhereEither(String path) {
    assertThat(at(PROGRAMME, path))
        .isInstanceOfSatisfying(
            PathValue.Unknown.class, unknown -> assertThat(unknown.nearest()).isEmpty());
  }

  @Test
  void textsAreFoundWithTheirPaths() {
    List<String> found = new ArrayList<>();
    EntityProperties.CITY.forEachText(
        CITY,
        text -> text.startsWith("Sample") || text.contains("Everything") || text.equals("Q90"),
        (path, text) -> found.add(path + " " + text));

    assertThat(found)
        .containsExactly(
            "/name Sampleville",
            "/aliases/0 Sample-on-Sea",
            "/identifiers/wikidata Q90",
            "/placements/0/units/0 Department of Everything");
  }

  @Test
  void onlyTextsAreFound() {
    List<String> found = new ArrayList<>();
    EntityProperties.PROGRAMME.forEachText(
        PROGRAMME, text -> true, (path, text) -> found.add(path.toString()));

    assertThat(found)
        .contains("/name", "/calendar/meetings/0/speakers/0/name", "/claims/0/value")
        .doesNotContain("/id", "/kind", "/period", "/sources/0", "/phases/0/months");
  }

  @Test
  void everyTextIsFound() {
    assertFindsAllTexts(EntityProperties.SOURCE, Samples.source());
    assertFindsAllTexts(EntityProperties.ORGANISATION, Samples.organisation());
    assertFindsAllTexts(EntityProperties.CITY, CITY);
    assertFindsAllTexts(EntityProperties.PROGRAMME, PROGRAMME);
  }

  private static <T> void assertFindsAllTexts(PropertyTable<T> table, T entity) {
    List<String> found = new ArrayList<>();
    table.forEachText(entity, text -> true, (path, text) -> found.add(path.toString()));
    List<String> texts = new ArrayList<>();
    collectTexts(table, entity, table, ValuePath.ROOT, texts);

    assertThat(found).isNotEmpty().containsExactlyElementsOf(texts);
  }

  /** Looks at the value of each property, whatever the table knows of its type. */
  private static <T> void collectTexts(
      PropertyTable<T> whole,
      T entity,
      PropertyTable<?> part,
      ValuePath place,
      List<String> texts) {
    for (Property<?> property : part.properties()) {
      ValuePath path = place.child(property.name());
      if (whole.at(entity, path) instanceof PathValue.Present present) {
        for (ValuePath element : elements(path, present.value())) {
          Object value = ((PathValue.Present) whole.at(entity, element)).value();
          if (value instanceof String) {
            texts.add(element.toString());
          }
          property.table().ifPresent(table -> collectTexts(whole, entity, table, element, texts));
        }
      }
    }
  }

  private static List<ValuePath> elements(ValuePath path, Object value) {
    if (value instanceof Map<?, ?> entries) {
      return entries.keySet().stream().map(key -> path.child(key.toString())).toList();
    }
    if (value instanceof List<?> values) {
      return IntStream.range(0, values.size()).mapToObj(path::child).toList();
    }
    return List.of(path);
  }

  private static <T> Property<T> property(PropertyTable<T> table, String name) {
    return table.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static PathValue at(City city, String path) {
    return EntityProperties.CITY.at(city, ValuePath.parse(path));
  }

  private static PathValue at(Programme programme, String path) {
    return EntityProperties.PROGRAMME.at(programme, ValuePath.parse(path));
  }

  private static <T> void assertFindsAll(PropertyTable<T> table, Class<?> type, T entity) {
    assertFindsAll(table, entity, ValuePath.ROOT, type, entity);
  }

  private static <T> void assertFindsAll(
      PropertyTable<T> table, T entity, ValuePath path, Class<?> type, Object owner) {
    for (Attribute attribute : Attribute.of(type)) {
      ValuePath property = path.child(attribute.name());
      ImmutableList<Object> values = attribute.valuesIn(owner);
      if (values.isEmpty()) {
        assertThat(table.at(entity, property)).isEqualTo(new PathValue.Absent());
      } else if (Map.class.isAssignableFrom(attribute.accessor().getReturnType())) {
        assertThat(table.at(entity, property.child(values.get(0).toString())))
            .as(property.toString())
            .isEqualTo(new PathValue.Present(values.get(1)));
      } else {
        for (int i = 0; i < values.size(); i++) {
          ValuePath place = attribute.isCollection() ? property.child(i) : property;
          assertThat(table.at(entity, place))
              .as(place.toString())
              .isEqualTo(new PathValue.Present(values.get(i)));
          if (hasProperties(table, entity, place)) {
            assertFindsAll(table, entity, place, attribute.elementType(), values.get(i));
          }
        }
      }
    }
  }

  private static <T> boolean hasProperties(PropertyTable<T> table, T entity, ValuePath place) {
    return !(table.at(entity, place.child("colour")) instanceof PathValue.Unknown unknown
        && unknown.reason().startsWith("a single value"));
  }
}
