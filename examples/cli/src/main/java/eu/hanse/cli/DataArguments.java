package eu.hanse.cli;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which data a command works on, on which day they are judged, and by which configuration. */
final class DataArguments {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files (.json, .ndjson) and directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--with",
      paramLabel = "PATH",
      description = {
        "Other data that the files may refer to; what is reported is about the files. Repeatable."
      })
  private List<Path> others = new ArrayList<>();

  @Option(
      names = "--bundled",
      description = {
        "Let the files refer to the bundled catalogue. 'validate' without a path judges that"
            + " catalogue itself."
      })
  private boolean bundled;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day on which the data are judged, such as 2024-01-31; default: today.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "Rules that are off, severities and suppressions; default: the nearest "
            + ConfigurationFile.NAME
            + " beside the data or above, up to the root of the repository."
      })
  private Optional<Path> configuration = Optional.empty();

  @Option(names = "--no-config", description = "Use no configuration, even if there is one.")
  private boolean withoutConfiguration;

  LocalDate asOf() {
    return asOf.orElseGet(LocalDate::now);
  }

  /** {@return whether there are files or directories of one's own} */
  boolean nameFiles() {
    return !paths.isEmpty();
  }

  /** {@return the files, and those that they may refer to} */
  DataFiles files() {
    if (paths.isEmpty()) {
      if (!bundled) {
        throw wrongUse("Name at least one file or directory, or --bundled.");
      }
      return BundledCatalogue.files();
    }
    DataFiles files = DataFiles.in(paths);
    if (!others.isEmpty()) {
      files = files.referringTo(DataFiles.in(others));
    }
    return bundled ? files.referringTo(BundledCatalogue.files()) : files;
  }

  /** {@return the configuration to use, if there is one} */
  Optional<ConfigurationFile> configuration() {
    if (withoutConfiguration) {
      if (configuration.isPresent()) {
        throw wrongUse("--config and --no-config exclude each other.");
      }
      return Optional.empty();
    }
    return configuration.or(this::nearestConfiguration).map(this::read);
  }

  private Optional<Path> nearestConfiguration() {
    try {
      return ConfigurationFile.nearest(paths);
    } catch (IllegalArgumentException e) {
      throw wrongUse(e.getMessage() + ", by --config.");
    }
  }

  private ConfigurationFile read(Path file) {
    if (!Files.isRegularFile(file)) {
      String what = Files.exists(file) ? ": is no file." : ": there is no such file.";
      throw wrongUse("--config " + file + what);
    }
    try {
      return ConfigurationFile.read(DataFile.of(file));
    } catch (IOException e) {
      throw wrongUse("The configuration " + file + " cannot be read: " + IoReason.of(e));
    }
  }

  private ParameterException wrongUse(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
