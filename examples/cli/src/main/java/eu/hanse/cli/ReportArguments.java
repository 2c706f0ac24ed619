package eu.hanse.cli;

import eu.hanse.io.DataValidator;
import eu.hanse.io.ReportLimits;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which reports to write, and how much they are to hold. */
final class ReportArguments {

  private static final String ALL = "all";

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = {
        "What to print: text for people, json, sarif or junit for programs, html for a browser;"
            + " default: ${DEFAULT-VALUE}."
      })
  private ReportForm form = ReportForm.TEXT;

  @Option(
      names = "--report",
      paramLabel = "FORM=FILE",
      description = "Write a report to a file as well, such as html=report.html. Repeatable.")
  private List<ReportFile> files = new ArrayList<>();

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      description = {
        "List at most so many problems of each code, or all; default: 1000, and 5000 together. All"
            + " are counted in any case."
      })
  private Optional<String> limit = Optional.empty();

  @Option(
      names = "--stats",
      description = {
        "Tell what each rule did: how many entities it judged, passed, failed and skipped and why,"
            + " and how long it took."
      })
  private boolean statistics;

  /** {@return the validator with what the reports need} */
  DataValidator applyTo(DataValidator validator) {
    DataValidator limited = limit.map(it -> validator.withLimits(limits(it))).orElse(validator);
    return statistics ? limited.measuringTime() : limited;
  }

  private ReportLimits limits(String text) {
    if (text.equals(ALL)) {
      return ReportLimits.none();
    }
    try {
      return new ReportLimits(Integer.parseInt(text), Integer.MAX_VALUE);
    } catch (IllegalArgumentException e) {
      throw wrongUse(
          "Invalid value for option '--limit': expected a number that is not negative, or all, but"
              + " was '"
              + text
              + "'");
    }
  }

  /** {@return whether the table of what each rule did is wanted} */
  boolean statistics() {
    return statistics;
  }

  /**
   * Refuses to write a report over something that the command reads, or over another report.
   *
   * @param read the files that the command reads
   */
  void protect(Collection<Path> read) {
    Set<Path> taken = new HashSet<>();
    read.forEach(path -> taken.add(whole(path)));
    for (ReportFile file : files) {
      if (!taken.add(whole(file.path()))) {
        throw wrongUse(
            "--report "
                + file.path()
                + ": this file is read, or another report is written to it; name another one");
      }
    }
  }

  private static Path whole(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException notThereYet) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** Writes all reports that are wanted. */
  void write(Reports reports, PrintWriter out) throws IOException {
    reports.write(form, out);
    for (ReportFile file : files) {
      try {
        file.write(reports);
      } catch (IOException e) {
        throw wrongUse("--report " + file.path() + ": cannot be written: " + IoReason.of(e));
      }
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
