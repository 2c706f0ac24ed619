package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.test.Catalogues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogueTablesProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  /** Also where data are wrong in every way that they can be held. */
  @Property(tries = 200)
  void anyCatalogueIsWrittenAndEachRowReadBack(@ForAll("catalogues") Catalogue catalogue)
      throws IOException {
    CatalogueTables tables = CatalogueTables.of(Selection.of(catalogue));
    for (String name : tables.names()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CsvWriter.standard().write(tables.table(name), out);
      List<Map<String, String>> rows = Exports.rows(out.toString(StandardCharsets.UTF_8));

      assertThat(rows).as(name).hasSameSizeAs(tables.table(name).rows());
    }
  }

  @Property(tries = 200)
  void everyReferenceHasARow(@ForAll("catalogues") Catalogue catalogue) {
    for (CatalogueTables tables : ofAllAndOfEachProgramme(catalogue)) {
      checkReferences(tables);
    }
  }

  private static void checkReferences(CatalogueTables tables) {
    for (Sheet<?> sheet : tables.sheets()) {
      for (Sheet.ForeignKey key : sheet.foreignKeys()) {
        String target = key.sheet().isEmpty() ? sheet.name() : key.sheet();

        assertThat(values(sheet.name(), key.fields(), tables))
            .as(sheet.name() + " " + key)
            .isSubsetOf(values(target, key.targets(), tables));
      }
    }
  }

  @Property(tries = 200)
  void everySourceNamedHasARow(@ForAll("catalogues") Catalogue catalogue) {
    for (CatalogueTables tables : ofAllAndOfEachProgramme(catalogue)) {
      List<String> known =
          values("sources", List.of("id"), tables).stream().flatMap(List::stream).toList();
      for (Sheet<?> sheet : tables.sheets()) {
        if (sheet.fields().stream().anyMatch(it -> it.heading().name().equals("sources"))) {
          assertThat(values(sheet.name(), List.of("sources"), tables))
              .as(sheet.name())
              .allSatisfy(cell -> assertThat(cell.get(0).split(";")).isSubsetOf(known));
        }
      }
    }
  }

  private static List<CatalogueTables> ofAllAndOfEachProgramme(Catalogue catalogue) {
    Selection all = Selection.of(catalogue);
    return Stream.concat(
            Stream.of(all),
            catalogue.programmes().keySet().stream().map(id -> all.ofProgramme(id.value())))
        .map(CatalogueTables::of)
        .toList();
  }

  private static List<List<String>> values(
      String table, List<String> columns, CatalogueTables tables) {
    return tables.table(table).rows().stream()
        .map(row -> columns.stream().map(row::text).toList())
        .filter(values -> !values.contains(""))
        .toList();
  }
}
