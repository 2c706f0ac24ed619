package eu.hanse.cli;

import eu.hanse.analysis.network.Relation;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
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
    StandardOutput out = new StandardOutput(FileDescriptor.out);
    StandardOutput err = new StandardOutput(FileDescriptor.err);
    int exitCode = run(out, err, arguments);
    Optional<IOException> failure = out.failure();
    if (failure.isPresent()) {
      err.println("hanse: the output cannot be written: " + failure.get().getMessage());
      exitCode = ExitCodes.WRONG_USE;
    }
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
    } catch (OutOfMemoryError e) {
      err.println("hanse: out of memory; give it more, such as java -Xmx4g -jar hanse.jar");
      return ExitCodes.INTERNAL_ERROR;
    } catch (Error e) {
      // A rule from elsewhere may lack a class, never end, or be made for another version.
      return InternalErrors.report(e, commandLine);
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
    commandLine.registerConverter(ReportFile.class, new ReportFile.Converter());
    commandLine.registerConverter(ExportForm.class, new ChoiceArgument<>(ExportForm.values()));
    commandLine.registerConverter(Relation.class, new ChoiceArgument<>(Relation.values()));
    commandLine.registerConverter(SchemaKind.class, new ChoiceArgument<>(SchemaKind.values()));
    commandLine.setParameterExceptionHandler(new WrongUse());
    commandLine.setExecutionExceptionHandler(new InternalErrors());
    return commandLine;
  }
}
