package eu.hanse.cli;

import eu.hanse.analysis.Selection;
import eu.hanse.analysis.network.Relation;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataFiles;
import eu.hanse.io.ReadResult;
import eu.hanse.io.export.DataPackage;
import eu.hanse.io.export.Manifest;
import eu.hanse.rule.Severity;
import eu.hanse.text.CharacterCells;
import eu.hanse.text.Words;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what data files hold for other programs. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Writes what data files hold, or the bundled catalogue, for other programs.",
    description = {
      "",
      "csv: a directory of tables (CSV), with datapackage.json, which describes each column"
          + " (Frictionless Data Package), and manifest.json, which says of what data, rules and"
          + " release the export was made.",
      "graphml, gexf: a network of the cities that a relation links or, without --relation, of"
          + " cities and the programmes they take part in. GEXF says when.",
      "geojson: the cities as points and, with --relation, what links them as lines.",
      "jsonld: linked data, in terms of schema.org and the Core Vocabularies of the EU.",
      "",
      "Data with errors are exported, with a warning; data that cannot be read are not.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The data were exported.",
      "1:Something cannot be read, and nothing was exported.",
      "2:There is no such programme, the command was used wrongly, or a file or directory cannot be"
          + " read or written.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse export csv --out tables/",
      "      the bundled catalogue",
      "  hanse export csv --out tables/ --as-of 2024-01-31 data/",
      "      the files of a directory, with the same result on every day",
      "  hanse export csv --out icc/ --programme icc-2020 --programme icc-2023",
      "      two programmes, and the cities, organisations and sources that they name",
      "  hanse export graphml --relation hosting --out hosting.graphml data/",
      "      who came to whose meetings, for Gephi, igraph, NetworkX, Cytoscape and others"
    })
final class ExportCommand extends CommandBase {

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      description = "The form of the export: ${COMPLETION-CANDIDATES}.")
  private ExportForm form = ExportForm.CSV;

  @Parameters(
      index = "1..*",
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files (.json, .ndjson) and directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--bundled",
      description =
          "Export the bundled catalogue, also together with files; default without paths.")
  private boolean bundled;

  @Mixin private ExportTarget target = new ExportTarget();

  @Option(
      names = "--programme",
      paramLabel = "ID",
      description = "Export this programme; default: all. Repeatable.")
  private List<String> programmes = new ArrayList<>();

  @Option(
      names = "--relation",
      paramLabel = "RELATION",
      description = {
        "What links cities: ${COMPLETION-CANDIDATES}. For csv, what the table of edges has:"
            + " repeatable, default: all."
      })
  private List<Relation> relations = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = {
        "The day on which the data are judged for the manifest, such as 2024-01-31; default: today."
            + " All data are exported, whatever the day."
      })
  private Optional<LocalDate> asOf = Optional.empty();

  @Override
  public Integer call() throws IOException {
    checkRelations();
    DataFiles files = ReadData.files(paths, bundled);
    ReadResult result = CatalogueReader.standard().read(files);
    if (!result.isClean()) {
      return refuse(result);
    }
    Catalogue catalogue = result.catalogue();
    Selection selection = selection(catalogue);
    LocalDate day = asOf.orElseGet(LocalDate::now);
    Manifest manifest = Manifest.of(catalogue, RuleSet.standard(), day);
    ExportedDocument document =
        new ExportedDocument(selection, relations.stream().findFirst(), manifest);
    switch (form) {
      case CSV -> writeTables(selection, manifest);
      case GRAPHML -> target.write(document::graphMl, files, out());
      case GEXF -> target.write(document::gexf, files, out());
      case GEOJSON -> target.write(document::geoJson, files, out());
      case JSONLD -> target.write(document::jsonLd, files, out());
    }
    warn(manifest.count(Severity.ERROR));
    return ExitCodes.OK;
  }

  private void checkRelations() {
    if (form == ExportForm.JSONLD && !relations.isEmpty()) {
      throw wrongUse("Linked data have no relations to choose from; leave --relation out.");
    }
    if (form != ExportForm.CSV && relations.size() > 1) {
      throw wrongUse("A document has one relation only; csv has several.");
    }
  }

  private int refuse(ReadResult result) {
    result.problems().forEach(problem -> Page.lines(err(), problem.toString()));
    err().println("hanse: nothing was exported, as something cannot be read.");
    return ReadData.exitCode(result);
  }

  private Selection selection(Catalogue catalogue) {
    for (String id : programmes) {
      if (catalogue.programmes().keySet().stream().noneMatch(it -> it.value().equals(id))) {
        throw wrongUse(UnknownEntity.message(catalogue, EntityKind.PROGRAMME, id));
      }
    }
    Selection all = Selection.of(catalogue);
    return programmes.isEmpty() ? all : all.ofProgramme(programmes.toArray(String[]::new));
  }

  private void writeTables(Selection selection, Manifest manifest) {
    DataPackage tables = DataPackage.of(selection, manifest, relations.toArray(Relation[]::new));
    Path directory = target.write(tables);
    out()
        .println(
            Words.count(tables.tables().names().size(), "table", "tables")
                + " in "
                + CharacterCells.visible(directory.toString())
                + ", made by "
                + manifest);
  }

  private void warn(long errors) {
    if (errors > 0) {
      out().flush(); // so that the two are in order where both go into one file
      err()
          .println(
              "hanse: the data have "
                  + Words.count(errors, "error", "errors")
                  + "; 'hanse validate' lists "
                  + (errors == 1 ? "it." : "them."));
    }
  }
}
