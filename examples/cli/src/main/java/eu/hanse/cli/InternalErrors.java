package eu.hanse.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Reports a fault of the program, or of a rule from elsewhere, in one line; with {@code
 * --stacktrace}, also where it is.
 */
final class InternalErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return report(e, command);
  }

  static int report(Throwable e, CommandLine command) {
    PrintWriter err = command.getErr();
    Optional<String> rules = RuleJar.atFault(e);
    err.println(
        rules
            .map(file -> "hanse: A rule of \"" + file + "\" failed: " + e)
            .orElse("hanse: internal error: " + e + "; please report it, with --stacktrace"));
    boolean stacktrace =
        command.getCommandSpec().root().userObject() instanceof HanseCommand hanse
            && hanse.stacktrace;
    if (stacktrace) {
      e.printStackTrace(err);
    } else if (rules.isPresent()) {
      err.println("With --stacktrace, it is shown where.");
    }
    return rules.isPresent() ? ExitCodes.WRONG_USE : ExitCodes.INTERNAL_ERROR;
  }
}
