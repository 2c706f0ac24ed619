package eu.hanse.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports a fault of the program in one line; with {@code --stacktrace}, also where it is. */
final class InternalErrors implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    err.println("hanse: internal error: " + e + "; please report it, with --stacktrace");
    boolean stacktrace =
        command.getCommandSpec().root().userObject() instanceof HanseCommand hanse
            && hanse.stacktrace;
    if (stacktrace) {
      e.printStackTrace(err);
    }
    return ExitCodes.INTERNAL_ERROR;
  }
}
