package eu.hanse.cli;

import com.google.common.collect.ImmutableMap;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/** The commands of the program. */
final class Commands {

  /** By name, in the order of the help. */
  private static final ImmutableMap<String, Class<?>> BY_NAME =
      ImmutableMap.of(
          "validate", ValidateCommand.class,
          "show", ShowCommand.class,
          "export", ExportCommand.class,
          "explain", ExplainCommand.class,
          "format", FormatCommand.class,
          "fix", FixCommand.class,
          "schema", SchemaCommand.class);

  private Commands() {}

  /**
   * Adds the command that the first argument names; if it names none, all, so that one can look
   * through them. To make them all ready takes longer than some of them run.
   */
  static void addTo(CommandLine program, String... arguments) {
    Class<?> named = arguments.length == 0 ? null : BY_NAME.get(arguments[0]);
    if (named != null) {
      program.addSubcommand(named);
    } else {
      BY_NAME.values().forEach(program::addSubcommand);
      program.addSubcommand(GenerateCompletion.class);
      program.addSubcommand(HelpCommand.class);
    }
  }
}
