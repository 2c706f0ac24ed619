package eu.hanse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  private static final Catalogue CATALOGUE = Samples.catalogue();
  private static final ProgrammeId PROGRAMME = ProgrammeId.of("sample-programme");

  @Test
  void entitiesAreFoundById() {
    assertThat(CATALOGUE.source("sample-source")).contains(Samples.source());
    assertThat(CATALOGUE.organisation("sample-organisation")).contains(Samples.organisation());
    assertThat(CATALOGUE.city("sample-city")).contains(Samples.city());
    assertThat(CATALOGUE.programme("sample-programme")).contains(SampleProgramme.programme());
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(CATALOGUE.source(SourceId.of("x"))).isEmpty();
    assertThat(CATALOGUE.organisation(OrganisationId.of("x"))).isEmpty();
    assertThat(CATALOGUE.city(CityId.of("x"))).isEmpty();
    assertThat(CATALOGUE.programme(ProgrammeId.of("x"))).isEmpty();
  }

  @Test
  void citiesAreFoundByAnyOfTheirNames() {
    City lodz =
        Samples.city()
            .withId(CityId.of("lodz"))
            .withName("Łódź")
            .withNames(Map.of("de", "Lodsch"))
            .withAliases("Métropole de Łódź");
    Catalogue catalogue = Catalogue.builder().add(lodz).build();

    assertThat(catalogue.citiesNamed(" łodz ")).containsExactly(lodz);
    assertThat(catalogue.citiesNamed("LODSCH")).containsExactly(lodz);
    assertThat(catalogue.citiesNamed("metropole de Łódź")).containsExactly(lodz);
    assertThat(catalogue.citiesNamed("Warsaw")).isEmpty();
  }

  @Test
  void aTextThatIsNoSlugIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.city("Sample City"))
        .withMessageStartingWith("city id \"Sample City\"");
  }

  @ParameterizedTest
  @EnumSource
  void keysTellWhetherAnEntityIsThere(EntityKind kind) {
    assertThat(CATALOGUE.contains(EntityKey.of(kind, "sample-" + kind))).isTrue();
    assertThat(CATALOGUE.contains(EntityKey.of(kind, "other"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void theNearestIdOfTheSameKindWasProbablyMeant(EntityKind kind) {
    assertThat(CATALOGUE.nearest(EntityKey.of(kind, "sampel-" + kind))).contains("sample-" + kind);
    assertThat(CATALOGUE.nearest(EntityKey.of(kind, "something-else"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aKeyIsMadeOfASlug(EntityKind kind) {
    assertThat(EntityKey.of(kind, "x")).hasToString(kind + ":x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EntityKey.of(kind, "No Slug"))
        .withMessageStartingWith(kind + " id \"No Slug\"");
  }

  @Test
  void anInitiativeIsFoundInTheProgrammeThatHoldsTheReference() {
    InitiativeReference reference = InitiativeReference.parse("city-heroes");

    assertThat(CATALOGUE.initiative(PROGRAMME, reference))
        .hasValueSatisfying(
            found -> assertThat(found.item()).isEqualTo(SampleProgramme.initiative()));
    assertThat(CATALOGUE.initiative(ProgrammeId.of("other"), reference)).isEmpty();
  }

  @Test
  void anInitiativeIsFoundInTheProgrammeThatTheReferenceNames() {
    InitiativeReference reference = InitiativeReference.parse("sample-programme/city-heroes");

    assertThat(CATALOGUE.initiative(ProgrammeId.of("other"), reference))
        .map(InProgramme::programme)
        .contains(SampleProgramme.programme());
  }

  @Test
  void initiativesAreKnownByProgrammeAndId() {
    assertThat(CATALOGUE.contains(PROGRAMME, InitiativeId.of("city-heroes"))).isTrue();
    assertThat(CATALOGUE.contains(PROGRAMME, InitiativeId.of("other"))).isFalse();
    assertThat(CATALOGUE.contains(ProgrammeId.of("other"), InitiativeId.of("city-heroes")))
        .isFalse();
  }

  @Test
  void entitiesAreOrderedByIdHoweverTheyWereAdded() {
    Catalogue catalogue =
        Catalogue.builder()
            .add(Samples.city().withId(CityId.of("b")))
            .add(Samples.city().withId(CityId.of("a")))
            .build();

    assertThat(catalogue.cities().keySet()).containsExactly(CityId.of("a"), CityId.of("b"));
  }

  @Test
  void cataloguesOfTheSameEntitiesAreEqual() {
    assertThat(Samples.catalogue()).isEqualTo(CATALOGUE).hasSameHashCodeAs(CATALOGUE);
    assertThat(Catalogue.empty()).isEqualTo(Catalogue.builder().build()).isNotEqualTo(CATALOGUE);
  }

  @Test
  void mergingPutsTheEntitiesOfBothTogether() {
    Catalogue cities = Catalogue.builder().add(Samples.city()).build();
    Catalogue sources = Catalogue.builder().add(Samples.source()).build();

    assertThat(cities.merge(sources))
        .isEqualTo(Catalogue.builder().add(Samples.source()).add(Samples.city()).build());
  }

  @Test
  void equalEntitiesMayStandInBothCataloguesMerged() {
    assertThat(CATALOGUE.merge(Samples.catalogue())).isEqualTo(CATALOGUE);
    assertThat(CATALOGUE.merge(Catalogue.empty())).isEqualTo(CATALOGUE);
  }

  @Test
  void differentEntitiesWithOneIdCannotBeMerged() {
    Catalogue other = Catalogue.builder().add(Samples.city().withName("Another place")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.merge(other))
        .withMessage(
            "City sample-city \"Another place\" (FR): another entity with the id sample-city is"
                + " there already, City sample-city \"Sampleville\" (FR); give one of them another"
                + " id");
  }

  @Test
  void entitiesOfDifferentKindsMayShareAnId() {
    Catalogue catalogue =
        Catalogue.builder()
            .add(Samples.city().withId(CityId.of("x")))
            .add(Samples.organisation().withId(OrganisationId.of("x")))
            .add(Samples.source().withId(SourceId.of("x")))
            .build();

    assertThat(catalogue)
        .hasToString("Catalogue of 0 programmes, 1 city, 1 organisation, 1 source");
  }
}
