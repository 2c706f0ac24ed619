package eu.hanse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schemas of data files and of what goes with them. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Prints the JSON Schema of data files, or of what goes with them.",
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
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse schema > hanse-1.schema.json",
      "      then, in a document: \"$$schema\": \"hanse-1.schema.json\"",
      "  hanse schema configuration > hanse-configuration-1.schema.json",
      "      for hanse.json"
    })
final class SchemaCommand extends CommandBase {

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      defaultValue = "data",
      description = {
        "What the schema is of: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. Calls are"
            + " calls for proposals of one's own, and reports those that --format json writes."
      })
  private SchemaKind kind = SchemaKind.DATA;

  @Override
  public Integer call() {
    out().print(kind.text());
    return ExitCodes.OK;
  }
}
