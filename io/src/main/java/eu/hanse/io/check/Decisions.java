package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.io.BaselineFile;
import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.configuration.RuleDecision;
import eu.hanse.io.problem.Problem;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What people decided about the data to check: the configuration and the baseline, if any. */
final class Decisions {

  private record Read<T>(Path path, T content) {
    DataFile file() {
      return DataFile.of(path);
    }
  }

  /** Reads a file. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(Path path) throws IOException;
  }

  private final Optional<Read<ConfigurationFile>> configuration;
  private final Optional<Read<BaselineFile>> baseline;

  private Decisions(
      Optional<Read<ConfigurationFile>> configuration, Optional<Read<BaselineFile>> baseline) {
    this.configuration = configuration;
    this.baseline = baseline;
  }

  /** {@return what the settings name, or else the configuration that is nearest to the data} */
  static Decisions read(CheckSettings settings) {
    return new Decisions(
        settings
            .configuration()
            .or(() -> ConfigurationFile.nearest(settings.paths()))
            .map(
                path -> read("configuration", path, it -> ConfigurationFile.read(DataFile.of(it)))),
        settings.baseline().map(path -> read("baseline", path, BaselineFile::read)));
  }

  private static <T> Read<T> read(String what, Path path, Reader<T> reader) {
    try {
      return new Read<>(path, reader.read(path));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the " + what + " \"" + path + "\" cannot be read; correct the path, or leave it out", e);
    }
  }

  DataValidator applyTo(DataValidator validator) {
    DataValidator applied = validator;
    if (configuration.isPresent()) {
      applied = applied.withConfiguration(configuration.get().content());
    }
    if (baseline.isPresent()) {
      Path path = baseline.get().path();
      Path directory = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
      applied = applied.withBaseline(baseline.get().content().baseline(), directory);
    }
    return applied;
  }

  /** {@return the rules that are not off} */
  RuleSet applyTo(RuleSet rules) {
    RuleSet remaining = rules;
    for (Map.Entry<String, RuleDecision> decision : decisionsAboutRules().entrySet()) {
      if (decision.getValue() == RuleDecision.OFF
          && remaining.find(decision.getKey()).isPresent()) {
        remaining = remaining.without(decision.getKey());
      }
    }
    return remaining;
  }

  private Map<String, RuleDecision> decisionsAboutRules() {
    return configuration
        .<Map<String, RuleDecision>>map(it -> it.content().configuration().rules())
        .orElseGet(ImmutableMap::of);
  }

  /** {@return the name of the configuration, if there is one} */
  Optional<String> configurationName() {
    return configuration.map(Read::file).map(DataFile::name);
  }

  /** {@return the name of the baseline, if there is one} */
  Optional<String> baselineName() {
    return baseline.map(Read::file).map(DataFile::name);
  }

  /** {@return the files, for lines to be shown from them} */
  DataFiles files() {
    DataFiles files = configuration.map(it -> it.content().files()).orElseGet(() -> DataFiles.of());
    return baseline.map(it -> files.plus(DataFiles.of(it.file()))).orElse(files);
  }

  /**
   * {@return what could not be read of the baseline; a validation tells it of the configuration}
   */
  ImmutableList<Problem> problems() {
    return baseline.map(it -> it.content().problems()).orElseGet(ImmutableList::of);
  }
}
