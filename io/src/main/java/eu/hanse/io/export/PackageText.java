package eu.hanse.io.export;

import com.google.common.base.Joiner;
import eu.hanse.analysis.Selection;
import eu.hanse.text.Words;
import java.util.stream.Collectors;

/** What a package of tables says of itself to people. */
final class PackageText {

  private static final Joiner PARAGRAPHS = Joiner.on("\n\n");

  private final Selection selection;
  private final Manifest manifest;
  private final CatalogueTables tables;

  PackageText(Selection selection, Manifest manifest, CatalogueTables tables) {
    this.selection = selection;
    this.manifest = manifest;
    this.tables = tables;
  }

  String title() {
    return "City networks: "
        + Words.count(selection.programmes().size(), "programme", "programmes")
        + ", "
        + Words.count(selection.cityIds().size(), "city", "cities")
        + " that take part";
  }

  String description() {
    return PARAGRAPHS.join(
        "Tables of programmes that European cities join: who takes part, meets and pays, what the"
            + " cities do, and where their teams sit. datapackage.json describes each column"
            + " (Frictionless Data Package); keys and other constraints hold where the data have no"
            + " errors.",
        "The tables are comma-separated values as of RFC 4180, in UTF-8: a line of names, quotation"
            + " marks where they are needed, a carriage return and a line feed after each line. An"
            + " empty cell is a value that is not known. Numbers have a decimal point. Dates are"
            + " ISO 8601 and as precise as they are known: 2018, 2018-12 or 2018-12-04. Several ids"
            + " or words in one cell are joined by semicolons.",
        "A text that a spreadsheet might take for a formula has an apostrophe before it: one that"
            + " begins with =, +, -, @, their full-width forms, a tab, a line end or the character"
            + " 0, or with apostrophes and then one of these. Take one apostrophe away there to"
            + " have the text. Numbers and dates stay as they are: -5 is -5.",
        "What each source says may be reused under its own terms, as far as they are known: see"
            + " sources.csv. Name the sources whose data you use.");
  }

  String readme() {
    return PARAGRAPHS.join(
            "# " + title(),
            description(),
            "Made by " + manifest + ". The rules were those of " + manifest.ruleSetVersion() + ".",
            tables.sheets().stream()
                .map(sheet -> "* `" + DataPackage.fileOf(sheet) + "`: " + sheet.description())
                .collect(Collectors.joining("\n")))
        + "\n";
  }
}
