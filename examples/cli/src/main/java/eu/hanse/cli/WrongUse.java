package eu.hanse.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with the use of a command, instead of showing all its help. */
final class WrongUse implements IParameterExceptionHandler {

  /** Stands before some messages of picocli and not before others. */
  private static final String PREFIX = "Error: ";

  /** What Java makes of bytes that are no characters in the encoding of the system. */
  private static final char UNDECODABLE = '\uFFFD';

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String message = String.valueOf(e.getMessage());
    err.println(
        "hanse: " + (message.startsWith(PREFIX) ? message.substring(PREFIX.length()) : message));
    UnmatchedArgumentException.printSuggestions(e, err);
    if (message.indexOf(UNDECODABLE) >= 0) {
      err.println("A name is not in the encoding of the system; set LC_ALL=C.UTF-8, for example.");
    }
    err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCodes.WRONG_USE;
  }
}
