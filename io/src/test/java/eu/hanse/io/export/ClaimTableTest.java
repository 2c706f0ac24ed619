package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.SourceId;
import eu.hanse.place.Country;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import eu.hanse.table.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTableTest {

  @Test
  void hasTheClaimsOfEntitiesOfEachKind() {
    assertThat(lines(Exports.tables()))
        .containsExactly(
            "entity_kind: city, entity: ash-bay, number: 1, path: /population/count,"
                + " value: -1; or none, source: letter, note: It cannot be.",
            "entity_kind: city, entity: ash-bay, number: 2, path: /name, value: Ash,"
                + " source: missing-leaflet",
            "entity_kind: organisation, entity: oak-agency, number: 1, path: /country,"
                + " value: BE, source: almanac",
            "entity_kind: programme, entity: invented-network, number: 1, path: /period,"
                + " value: 2018/2021, source: letter");
  }

  @Test
  void ofAPartOfTheProgrammesHasTheClaimsOnWhatTheseName() {
    assertThat(lines(Exports.tables("sister-network"))).isEmpty();
    assertThat(lines(Exports.tables("invented-network"))).hasSize(4);
  }

  @Test
  void hasNoPathForAClaimOnTheWhole() {
    City city =
        City.builder()
            .id(CityId.of("ivy-cape"))
            .name("Ivy Cape")
            .kind(CityKind.MUNICIPALITY)
            .country(Country.of("FR"))
            .addClaim(
                Claim.builder()
                    .path(ValuePath.ROOT)
                    .value("no city")
                    .source(SourceId.of("letter"))
                    .build())
            .build();

    assertThat(lines(CatalogueTables.of(Selection.of(Catalogue.builder().add(city).build()))))
        .containsExactly(
            "entity_kind: city, entity: ivy-cape, number: 1, value: no city, source: letter");
  }

  @Test
  void ofTheBundledCatalogueHasThemAll() {
    Catalogue catalogue = BundledCatalogue.load();
    long claims =
        catalogue.cities().values().stream().mapToLong(it -> it.claims().size()).sum()
            + catalogue.organisations().values().stream().mapToLong(it -> it.claims().size()).sum()
            + catalogue.programmes().values().stream().mapToLong(it -> it.claims().size()).sum();

    assertThat(lines(CatalogueTables.of(Selection.of(catalogue)))).hasSize((int) claims);
  }

  private static List<String> lines(CatalogueTables tables) {
    return tables.table("claims").rows().stream().map(Row::toString).toList();
  }
}
