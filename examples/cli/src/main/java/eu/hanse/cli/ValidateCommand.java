package eu.hanse.cli;

import com.google.common.collect.ImmutableList;
import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.DataValidator;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.report.JsonReport;
import eu.hanse.io.report.TextReport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
      "  hanse validate --format json data/ > report.json",
      "      for a program to read",
      "  hanse validate --bundled my-network.json",
      "      where the file refers to cities of the bundled catalogue",
      "  hanse validate --rules my-rules.jar data/",
      "      by rules of your own as well"
    })
final class ValidateCommand extends CommandBase {

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files (.json, .ndjson) and directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--bundled",
      description = {
        "Judge the files together with the bundled catalogue, to which they may then refer; what"
            + " is reported is about the files. Without a path, judge the bundled catalogue."
      })
  private boolean bundled;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the data are judged, such as 2024-01-31; default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text for people or json for programs; default: ${DEFAULT-VALUE}.")
  private ReportForm form = ReportForm.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = {
        "The least severity that counts as a failure: ${COMPLETION-CANDIDATES}; default:"
            + " ${DEFAULT-VALUE}."
      })
  private FailOn failOn = FailOn.ERROR;

  @Mixin private RuleSources sources = new RuleSources();

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && !bundled) {
      throw wrongUse("Name at least one file or directory, or --bundled.");
    }
    DataFiles files = files();
    DataReport report = judge(files);
    if (form == ReportForm.JSON) {
      JsonReport.write(report, out());
    } else {
      text(files).write(report, out());
    }
    if (report.hasUnreadableFile()) {
      return ExitCodes.WRONG_USE;
    }
    return failOn.isReachedBy(report) ? ExitCodes.FOUND_SOMETHING : ExitCodes.OK;
  }

  private DataFiles files() {
    // The bundled files come first: an id that stands in both is then reported in one's own file.
    DataFiles first = bundled ? BundledCatalogue.files() : DataFiles.of();
    return first.plus(DataFiles.in(paths));
  }

  private DataReport judge(DataFiles files) throws IOException {
    LocalDate day = asOf.orElseGet(LocalDate::now);
    DataReport report;
    try (OwnRules rules = sources.load()) {
      report = DataValidator.of(rules.all()).validate(day, files);
    }
    return bundled && !paths.isEmpty() ? withoutBundled(report) : report;
  }

  /** Nobody can mend the bundled files: only what concerns one's own files is of use. */
  private static DataReport withoutBundled(DataReport report) {
    Set<String> bundledNames =
        BundledCatalogue.files().files().stream().map(DataFile::name).collect(Collectors.toSet());
    ImmutableList<Problem> problems =
        report.problems().stream()
            .filter(
                problem ->
                    Stream.concat(
                            Stream.of(problem.position()),
                            problem.related().map(RelatedPosition::position).stream())
                        .anyMatch(position -> !bundledNames.contains(position.file())))
            .collect(ImmutableList.toImmutableList());
    return new DataReport(
        problems,
        report.files(),
        report.sources(),
        report.organisations(),
        report.cities(),
        report.programmes());
  }

  /** Colours are for terminals alone; picocli knows whether this is one, and NO_COLOR. */
  static TextReport text(DataFiles files) {
    TextReport report = TextReport.of(files);
    return Ansi.AUTO.enabled() ? report.withColours() : report;
  }
}
