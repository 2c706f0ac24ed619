package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.table.Heading;
import eu.hanse.table.Row;
import eu.hanse.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTablesTest {

  @Test
  void haveARowForEachParticipation() {
    assertThat(lines(Exports.tables().table("participations")))
        .containsExactly(
            "programme: invented-network, number: 1, city: ash-bay, role: lead-partner, tracks:"
                + " green;tourism, represented_by: oak-agency, sources: almanac",
            "programme: invented-network, number: 2, city: elm-port, role: transfer-city,"
                + " start: 2019",
            "programme: invented-network, number: 3, city: unknown-town, role: transfer-city,"
                + " start: 2018, end: 2018",
            "programme: sister-network, number: 1, city: fir-hill, role: partner");
  }

  @Test
  void haveARowOfTheIdAloneForWhatIsNamedButNotHeld() {
    CatalogueTables tables = Exports.tables();

    assertThat(lines(tables.table("cities"))).contains("id: unknown-town, takes_part: true");
    assertThat(lines(tables.table("organisations"))).contains("id: invented-fund");
    assertThat(lines(tables.table("sources"))).contains("id: missing-source");
  }

  @Test
  void ofAPartOfTheProgrammesHaveWhatTheseName() {
    CatalogueTables tables = Exports.tables("invented-network");

    assertThat(ids(tables.table("cities")))
        .containsExactly(
            "ash-bay", "elm-port", "gull-rock", "hen-isle", "oak-metropolis", "unknown-town");
    assertThat(ids(tables.table("organisations")))
        .containsExactly("elm-guild", "invented-fund", "oak-agency");
    assertThat(ids(Exports.tables("sister-network").table("cities"))).containsExactly("fir-hill");
    assertThat(ids(Exports.tables("sister-network").table("sources"))).isEmpty();
  }

  @Test
  void ofAllProgrammesHaveAllCitiesOrganisationsAndSources() {
    Catalogue catalogue = BundledCatalogue.load();
    CatalogueTables tables = CatalogueTables.of(Selection.of(catalogue));

    assertThat(tables.table("cities").rows()).hasSameSizeAs(catalogue.cities().keySet());
    assertThat(tables.table("organisations").rows())
        .hasSameSizeAs(catalogue.organisations().keySet());
    assertThat(tables.table("sources").rows()).hasSameSizeAs(catalogue.sources().keySet());
    assertThat(tables.table("participations").rows())
        .hasSameSizeAs(Selection.of(catalogue).participations());
  }

  /** 40 000 at 10 % make 400 000 for each of two experiments, of which 360 000 are the rest. */
  @Test
  void tellStatedFiguresFromDerivedAndOpenOnes() {
    CatalogueTables tables = Exports.tables();

    assertThat(
            lines(
                tables.table("funding_plans").select("total", "total_basis", "total_explanation")))
        .containsExactly(
            "total: 400000.00, total_basis: derived, total_explanation: EUR 40000.00 / 10 %",
            "total_basis: open, total_explanation: neither stated nor derivable from the"
                + " contributions");
    assertThat(
            lines(
                tables
                    .table("funding_contributions")
                    .select("amount", "amount_basis", "rate_basis")))
        .containsExactly(
            "amount: 40000.00, amount_basis: stated, rate_basis: stated",
            "amount: 360000.00, amount_basis: derived, rate_basis: stated",
            "amount: 100.50, amount_basis: stated, rate_basis: open");
  }

  @Test
  void haveCancelledMeetingsAndDoNotTakeUnknownParticipantsForNone() {
    assertThat(lines(Exports.tables().table("meetings").select("id", "participants", "status")))
        .containsExactly(
            "id: kick-off, participants: 2, status: held", "id: summit, status: cancelled");
  }

  @Test
  void haveTheTiesOfTheRelationsWanted() {
    Selection selection = Selection.of(Exports.catalogue());

    assertThat(relations(CatalogueTables.of(selection)))
        .containsOnly("co-participation", "hosting", "mentoring", "transfer");
    assertThat(relations(CatalogueTables.of(selection, Relation.TRANSFER, Relation.HOSTING)))
        .containsExactly("hosting", "transfer");
  }

  private static List<String> relations(CatalogueTables tables) {
    return tables.table("edges").rows().stream().map(row -> row.text("relation")).toList();
  }

  @Test
  void describeEachColumnAndHaveAUnitWhereNumbersMeasureSomething() {
    CatalogueTables tables = Exports.tables();
    for (String name : tables.names()) {
      assertThat(tables.table(name).headings())
          .as(name)
          .allMatch(heading -> heading.description().orElse("").endsWith("."));
    }
    assertThat(tables.table("cities").headings())
        .filteredOn(heading -> heading.unit().isPresent())
        .extracting(Heading::name)
        .containsExactly("latitude", "longitude", "population");
  }

  @Test
  void ofAnEmptyCatalogueHaveNoRows() {
    CatalogueTables tables = CatalogueTables.of(Selection.of(Catalogue.empty()));

    assertThat(tables.names()).hasSize(37).allMatch(name -> tables.table(name).rows().isEmpty());
  }

  @Test
  void suggestANameForOneThatIsNotThere() {
    assertThatThrownBy(() -> Exports.tables().table("city"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("table \"city\": expected one of cities, city_identifiers, ");
    assertThatThrownBy(() -> Exports.tables().table("citys"))
        .hasMessageStartingWith("table \"citys\": expected ");
  }

  @Test
  void tellHowManyRowsThereAre() {
    assertThat(Exports.tables().toString())
        .startsWith("CatalogueTables [cities (7), city_identifiers (2), programmes (2), ");
  }

  private static List<String> ids(Table table) {
    return table.rows().stream().map(row -> row.text("id")).toList();
  }

  private static List<String> lines(Table table) {
    return table.rows().stream().map(Row::toString).toList();
  }
}
