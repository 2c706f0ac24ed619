package eu.hanse.cli;

import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import eu.hanse.io.BaselineComparison;
import eu.hanse.io.BaselineFile;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.io.configuration.Baseline;
import eu.hanse.io.configuration.KnownProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which problems are known already. */
final class BaselineArguments {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Problems that are known, such as hanse-baseline.json: only new ones count as a failure."
      })
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--update-baseline",
      description = "Write the problems that there are now to the baseline.")
  private boolean update;

  private Baseline before = Baseline.empty();

  boolean update() {
    return update;
  }

  /** {@return the file, if there is one} */
  Optional<Path> file() {
    return file;
  }

  /** {@return the validator with the baseline, if there is one} */
  DataValidator applyTo(DataValidator validator) {
    if (file.isEmpty()) {
      if (update) {
        throw wrongUse("--update-baseline needs --baseline FILE, the file to write.");
      }
      return validator;
    }
    Path path = file.get();
    Path directory = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
    if (update) {
      before = Files.exists(path) ? read(path) : Baseline.empty();
      return validator.withBaselineUpdate(before, directory);
    }
    if (!Files.exists(path)) {
      throw wrongUse(
          "--baseline " + path + ": there is no such file; --update-baseline writes it.");
    }
    return validator.withBaseline(read(path), directory);
  }

  private Baseline read(Path path) {
    try {
      BaselineFile read = BaselineFile.read(path);
      if (!read.problems().isEmpty()) {
        throw wrongUse("--baseline " + read.problems().get(0));
      }
      return read.baseline();
    } catch (IOException e) {
      throw wrongUse("--baseline " + path + ": cannot be read: " + IoReason.of(e));
    }
  }

  /** Writes the baseline as it is now, if it can be told; tells whether that is so. */
  boolean writeUpdated(DataReport report, PrintWriter out) {
    Path path = file.orElseThrow();
    Optional<Baseline> updated = report.baseline().flatMap(BaselineComparison::updated);
    if (updated.isEmpty()) {
      out.println("hanse: " + path + " stays as it is: mend first what cannot be read.");
      return false;
    }
    try {
      BaselineFile.write(updated.get(), path);
    } catch (IOException e) {
      throw wrongUse("--baseline " + e.getMessage());
    }
    Multiset<KnownProblem> problems = updated.get().problems();
    out.println(
        "Wrote "
            + path
            + ": "
            + problems.size()
            + " known problems, "
            + Multisets.difference(problems, before.problems()).size()
            + " of them new; "
            + Multisets.difference(before.problems(), problems).size()
            + " gone.");
    return true;
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
