package eu.hanse.analysis.indicator;

import static eu.hanse.catalogue.EntityKind.CITY;
import static eu.hanse.catalogue.EntityKind.ORGANISATION;
import static eu.hanse.catalogue.EntityKind.PROGRAMME;
import static eu.hanse.catalogue.EntityKind.SOURCE;
import static eu.hanse.test.Sketches.calendar;
import static eu.hanse.test.Sketches.city;
import static eu.hanse.test.Sketches.hosted;
import static eu.hanse.test.Sketches.meeting;
import static eu.hanse.test.Sketches.participation;
import static eu.hanse.test.Sketches.partner;
import static eu.hanse.test.Sketches.programme;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.Population;
import eu.hanse.id.SourceId;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.property.Coverage;
import eu.hanse.property.Multiplicity;
import eu.hanse.test.Samples;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  private static final SourceId REPORT = SourceId.of("report");

  private static final Catalogue CATALOGUE =
      Catalogue.builder()
          .add(city("alden", "FR").withPopulation(Population.of(5, 2018)).withSources(REPORT))
          .add(city("brevik", "NO").withPopulation(Population.of(6)))
          .add(city("corvo", "PT").withAliases("Crow", "Raven").withSources(REPORT))
          .add(
              programme("net")
                  .withSources(REPORT)
                  .withParticipations(
                      partner("alden", "2018/2019").withSources(REPORT),
                      participation("brevik", ParticipationRole.PARTNER))
                  .withCalendar(
                      calendar(hosted("first", "2018", "alden"), meeting("second", "2019"))))
          .add(programme("ring", "alden"))
          .build();

  private static final Completeness ALL = Completeness.of(CATALOGUE);

  private static Coverage coverage(EntityKind kind, String path) {
    return ALL.coverage(kind, path).orElseThrow();
  }

  @Test
  void countsTheEntitiesThatHaveAValue() {
    assertThat(coverage(CITY, "population"))
        .isEqualTo(new Coverage("population", Multiplicity.SINGLE, 3, 2, 2));
    assertThat(coverage(CITY, "population").share()).hasValue(2.0 / 3);
    assertThat(coverage(CITY, "name").share()).hasValue(1);
    assertThat(coverage(CITY, "nuts").share()).hasValue(0);
  }

  @Test
  void aPropertyOfAPartIsCountedAmongTheParts() {
    assertThat(coverage(CITY, "population.year")).hasToString("population.year: 1 of 2");
    assertThat(coverage(PROGRAMME, "participations.period"))
        .hasToString("participations.period: 1 of 3");
    assertThat(coverage(PROGRAMME, "calendar.meetings.host"))
        .hasToString("calendar.meetings.host: 1 of 2");
  }

  @Test
  void aListHasAValueIfItIsNotEmpty() {
    assertThat(coverage(CITY, "aliases"))
        .isEqualTo(new Coverage("aliases", Multiplicity.LIST, 3, 1, 2));
    assertThat(coverage(PROGRAMME, "participations"))
        .isEqualTo(new Coverage("participations", Multiplicity.LIST, 2, 2, 3));
  }

  @Test
  void whereThereAreNoPartsThereIsNoShare() {
    assertThat(coverage(PROGRAMME, "experts.name"))
        .isEqualTo(new Coverage("experts.name", Multiplicity.SINGLE, 0, 0, 0));
    assertThat(coverage(PROGRAMME, "experts.name").share()).isEqualTo(OptionalDouble.empty());
    assertThat(coverage(ORGANISATION, "name").share()).isEmpty();
  }

  @Test
  void tellsOfHowManyEntitiesASourceIsNamed() {
    assertThat(ALL.sourced())
        .extracting(Completeness.Entry::toString)
        .containsExactly(
            "organisation sources: 0 of 0", "city sources: 2 of 3", "programme sources: 1 of 2");
    assertThat(coverage(PROGRAMME, "participations.sources"))
        .hasToString("participations.sources: 1 of 3");
  }

  @Test
  void aPropertyStandsBeforeThoseOfItsParts() {
    List<String> cities =
        ALL.entries().stream()
            .filter(entry -> entry.kind() == CITY)
            .map(entry -> entry.coverage().path())
            .toList();

    assertThat(cities)
        .containsSubsequence(
            "id", "population", "population.count", "population.year", "identifiers", "sources")
        .doesNotHaveDuplicates();
  }

  @Test
  void unknownPropertiesAreNotThere() {
    assertThat(ALL.coverage(CITY, "mayor")).isEmpty();
    assertThat(ALL.coverage(SOURCE, "sources")).isEmpty();
  }

  /** In the samples every field has a value, but who mentors is either a city or an expert. */
  @Test
  void whereEveryFieldHasAValueEveryShareIsOne() {
    assertThat(Completeness.of(Samples.catalogue()).entries())
        .hasSizeGreaterThan(150)
        .filteredOn(entry -> entry.coverage().share().orElse(0) < 1)
        .extracting(Completeness.Entry::toString)
        .containsExactly("programme mentorings.expert: 0 of 1");
  }

  @Test
  void aSelectionIsOfItsProgrammesAndTheirCitiesAlone() {
    Completeness ring = Completeness.of(Selection.of(CATALOGUE).ofProgramme("ring"));

    assertThat(ring.coverage(CITY, "population")).hasToString("Optional[population: 1 of 1]");
    assertThat(ring.coverage(PROGRAMME, "participations.period"))
        .hasToString("Optional[participations.period: 0 of 1]");
    assertThat(ring.coverage(ORGANISATION, "name")).isEmpty();
  }

  @Test
  void theTableHasARowForEachProperty() {
    assertThat(ALL.toTable().rows()).hasSize(ALL.entries().size());
    assertThat(
            ALL.toTable()
                .where(row -> row.text("property").equals("population.year"))
                .rows()
                .get(0))
        .hasToString(
            "entity: city, property: population.year, could have: 2, have: 1, share: 0.5, values:"
                + " 1");
  }

  @Test
  void ofAnEmptyCatalogueThePropertiesAreListedWithoutShares() {
    Completeness nothing = Completeness.of(Catalogue.empty());

    assertThat(nothing.entries()).hasSameSizeAs(ALL.entries());
    assertThat(nothing.toTable().column("share")).allMatch(share -> share.isEmpty());
  }
}
