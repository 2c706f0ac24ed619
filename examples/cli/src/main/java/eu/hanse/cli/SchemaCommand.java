package eu.hanse.cli;

import eu.hanse.io.json.JsonSchema;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of data files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Prints the JSON Schema of data files.",
    description = {
      "",
      "Editors that know the schema complete names and mark mistakes while one types. The schema"
          + " tells the form of a document; what rules judge is beyond it: 'hanse validate' tells.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "2:The command was used wrongly.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  hanse schema > hanse-1.schema.json",
      "      then, in a document: \"$$schema\": \"hanse-1.schema.json\""
    })
final class SchemaCommand extends CommandBase {

  @Override
  public Integer call() {
    out().print(JsonSchema.text());
    return ExitCodes.OK;
  }
}
