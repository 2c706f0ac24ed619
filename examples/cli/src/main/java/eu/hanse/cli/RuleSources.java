package eu.hanse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option with which commands take rules from elsewhere. */
final class RuleSources {

  @Option(
      names = "--rules",
      paramLabel = "JAR",
      description = {
        "A jar, or a directory of classes, with rules of your own; may be given several times. It"
            + " names its provider in META-INF/services/eu.hanse.rule.RuleProvider. Its code is"
            + " run: take it only from whom you trust."
      })
  private List<Path> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /**
   * Returns the standard rules and those of the files, to be closed once they are no longer used.
   */
  OwnRules load() throws IOException {
    try {
      return OwnRules.load(files);
    } catch (UnusableRulesException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }
}
