package eu.hanse.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: shows its help when no command is given. */
@Command(
    name = "hanse",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    subcommandsRepeatable = false,
    header = "Works with data files of European city networks: who takes part, meets and pays.",
    description = {
      "",
      "Data files are JSON documents (.json) and streams of one entity a line (.ndjson). A command"
          + " takes files and directories; together they are one catalogue, so that a file may"
          + " refer to what another one holds.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "1:The data are not in order: see the command's own help.",
      "2:The command was used wrongly, or a path cannot be read.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse validate data/               judge the files of a directory",
      "  hanse explain ref.unknown-city     what a code of the report means",
      "  hanse format data/                 bring the files into their canonical form",
      "  hanse fix data/                    put right what needs no decision",
      "  hanse show --city turin            what the bundled catalogue knows of Turin",
      "  hanse export csv --out tables/     the bundled catalogue as tables",
      "",
      "'hanse help COMMAND' or 'hanse COMMAND --help' tells more about a command."
    })
final class HanseCommand extends CommandBase {

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "If the program has a fault, print where it happened.")
  boolean stacktrace;

  @Override
  public Integer call() {
    spec().commandLine().usage(err());
    return ExitCodes.WRONG_USE;
  }
}
