package eu.hanse.cli;

import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Judges data files. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Judges data files and reports everything that is wrong with them.",
    description = {
      "",
      "Reads the files in one pass and lists every problem with its place, its code, the reason and"
          + " what to do. 'hanse explain CODE' tells more about a code.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing was found that counts as a failure (see --fail-on).",
      "1:Something was found that does.",
      "2:The command was used wrongly, or a file, a directory or rules cannot be used.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse validate data/",
      "      judge all data files below data/, together",
      "  hanse validate --fail-on warning --as-of 2024-01-31 data/",
      "      as a step of a build: strict, and with the same result on every day",
      "  hanse validate --report html=hanse.html --report sarif=hanse.sarif data/",
      "      as a page to look through, and for programs to read",
      "  hanse validate --bundled my-network.json",
      "      where the file refers to cities of the bundled catalogue",
      "  hanse validate --with data/ data/ports.json",
      "      only what concerns one file, which refers to the others",
      "  hanse validate --baseline hanse-baseline.json data/",
      "      fail only on what is new; --update-baseline writes the file",
      "  hanse validate --rules my-rules.jar data/",
      "      by rules of your own as well"
    })
final class ValidateCommand extends CommandBase {

  @Mixin private DataArguments data = new DataArguments();
  @Mixin private RuleSources sources = new RuleSources();
  @Mixin private BaselineArguments baseline = new BaselineArguments();
  @Mixin private ReportArguments reports = new ReportArguments();

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = {
        "The least severity that counts as a failure: ${COMPLETION-CANDIDATES}; default:"
            + " ${DEFAULT-VALUE}."
      })
  private FailOn failOn = FailOn.ERROR;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--threads",
      paramLabel = "NUMBER",
      description = {
        "How many threads read and judge; default: one for each processor. The outcome is the same."
      })
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    DataFiles files = data.files();
    LocalDate asOf = data.asOf();
    Optional<ConfigurationFile> configuration = data.configuration();
    reports.protect(filesRead(files, configuration));
    DataReport report;
    try (OwnRules rules = sources.load()) {
      report = validator(rules.all(), configuration).validate(asOf, files);
      Optional<String> decisions = configuration.map(ConfigurationFile::name);
      DataFiles shown = configuration.map(it -> files.plus(it.files())).orElse(files);
      reports.write(
          new Reports(report, shown, rules, asOf, decisions, failOn, reports.statistics()), out());
    }
    if (report.hasUnreadableFile()) {
      return ExitCodes.WRONG_USE;
    }
    if (baseline.update()) {
      return baseline.writeUpdated(report, err()) ? ExitCodes.OK : ExitCodes.FOUND_SOMETHING;
    }
    return failOn.isReachedBy(report) ? ExitCodes.FOUND_SOMETHING : ExitCodes.OK;
  }

  private List<Path> filesRead(DataFiles files, Optional<ConfigurationFile> configuration) {
    List<Path> paths = new ArrayList<>();
    baseline.file().ifPresent(paths::add);
    Stream.concat(
            files.files().stream(),
            configuration.stream().flatMap(it -> it.files().files().stream()))
        .filter(DataFile.PathFile.class::isInstance)
        .forEach(file -> paths.add(((DataFile.PathFile) file).path()));
    return paths;
  }

  private DataValidator validator(RuleSet rules, Optional<ConfigurationFile> configuration) {
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads " + threads + ": expected one or more.");
    }
    DataValidator validator = DataValidator.of(rules).withThreads(threads);
    if (configuration.isPresent()) {
      validator = validator.withConfiguration(configuration.get());
    }
    return reports.applyTo(baseline.applyTo(validator));
  }
}
