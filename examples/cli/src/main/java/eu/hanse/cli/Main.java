package eu.hanse.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {

  private Main() {}

  /**
   * Runs a command and ends with its exit code.
   *
   * @param arguments the command and its options
   */
  public static void main(String... arguments) {
    // Written in UTF-8 whatever the system's encoding, so that reports are the same everywhere. A
    // PrintWriter says nothing when a pipe is closed, as in "hanse explain | head".
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exitCode = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs a command.
   *
   * @param out takes what the command has to say
   * @param err takes what is wrong with its use
   * @param arguments the command and its options
   * @return the exit code
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine = commandLine(out, err, arguments);
    try {
      return commandLine.execute(arguments);
    } catch (LinkageError e) {
      // A rule from elsewhere may lack a class, or be made for another version of the library.
      return InternalErrors.report(e, commandLine);
    } catch (OutOfMemoryError e) {
      err.println("hanse: out of memory; give it more, such as java -Xmx4g -jar hanse.jar");
      return ExitCodes.INTERNAL_ERROR;
    }
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commandLine = new CommandLine(new HanseCommand());
    Commands.addTo(commandLine, arguments);
    commandLine.setOut(out);
    commandLine.setErr(err);
    commandLine.registerConverter(LocalDate.class, new DayArgument());
    commandLine.registerConverter(FailOn.class, new ChoiceArgument<>(FailOn.values()));
    commandLine.registerConverter(ReportForm.class, new ChoiceArgument<>(ReportForm.values()));
    commandLine.registerConverter(SchemaKind.class, new ChoiceArgument<>(SchemaKind.values()));
    commandLine.setParameterExceptionHandler(new WrongUse());
    commandLine.setExecutionExceptionHandler(new InternalErrors());
    return commandLine;
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8)));
  }
}
