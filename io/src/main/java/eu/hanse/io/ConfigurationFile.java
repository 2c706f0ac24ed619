package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.io.configuration.Configuration;
import eu.hanse.io.configuration.RuleDecision;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.shape.ConfigurationShapes;
import eu.hanse.io.shape.ShapedDocument;
import eu.hanse.rule.RuleCode;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Nearest;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A configuration with the places where its parts stand, so that what is wrong with it is reported
 * as everything else is. By custom it is named {@code hanse.json} and lies beside the data.
 */
public final class ConfigurationFile {

  /** The name that a configuration has by custom. */
  public static final String NAME = "hanse.json";

  private final DataFile file;
  private final ShapedDocument<Configuration> document;

  private ConfigurationFile(DataFile file, ShapedDocument<Configuration> document) {
    this.file = file;
    this.document = document;
  }

  /**
   * Reads a configuration. What is wrong with it becomes part of the report of a validation.
   *
   * @param file the file
   * @return the configuration
   * @throws IOException if the file cannot be read
   */
  public static ConfigurationFile read(DataFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new ConfigurationFile(
          file,
          ShapedDocument.read(file.name(), in.readAllBytes(), ConfigurationShapes.CONFIGURATION));
    }
  }

  /**
   * {@return the configuration that holds for some data, if there is one: {@value #NAME} in the
   * directory, or beside the file, or in the nearest directory above, up to the root of a git
   * repository; relative if the data are}
   *
   * @param data files and directories; they need not exist
   * @throws IllegalArgumentException if different configurations hold for them
   */
  public static Optional<Path> nearest(List<Path> data) {
    return NearestConfiguration.of(data);
  }

  /** {@return the name of the file, as reports have it} */
  public String name() {
    return file.name();
  }

  /** {@return the file and those of calls that it names, for lines to be shown from them} */
  public DataFiles files() {
    return DataFiles.of(
        Stream.concat(
                Stream.of(file),
                configuration().calls().stream().map(it -> DataFile.of(beside(it))))
            .toArray(DataFile[]::new));
  }

  /** {@return the configuration; if it could not be read, one that changes nothing} */
  public Configuration configuration() {
    return document.value().orElseGet(Configuration::none);
  }

  /** {@return what could not be read} */
  public ImmutableList<Problem> problems() {
    return document.problems();
  }

  /**
   * {@return the rules with what the configuration decides about them}
   *
   * @param rules the rules
   * @param problems takes what is wrong with the decisions
   */
  RuleSet applyTo(RuleSet rules, Consumer<Problem> problems) {
    RuleSet configured = rules;
    for (Map.Entry<String, RuleDecision> decision : configuration().rules().entrySet()) {
      configured = apply(configured, decision.getKey(), decision.getValue(), problems);
    }
    List<String> codes = codes(rules);
    for (int i = 0; i < configuration().suppressions().size(); i++) {
      String code = configuration().suppressions().get(i).rule().value();
      if (rules.find(code).isEmpty()) {
        problems.accept(unknownRule(code, codes, ValuePath.of("suppressions", i, "rule")));
      }
    }
    return configured;
  }

  private RuleSet apply(
      RuleSet rules, String code, RuleDecision decision, Consumer<Problem> problems) {
    ValuePath path = ValuePath.of("rules", code);
    if (rules.find(code).isEmpty()) {
      problems.accept(unknownRule(code, codes(rules), path));
      return rules;
    }
    return decision
        .severity()
        .map(severity -> rules.withSeverity(code, severity))
        .orElseGet(() -> rules.without(code));
  }

  private Problem unknownRule(String code, List<String> codes, ValuePath path) {
    String message =
        isNoRule(code)
            ? code + " is no rule: what it is about can be neither suppressed nor switched off."
            : "There is no rule "
                + code
                + Nearest.to(code, codes).map(near -> "; did you mean " + near + "?").orElse(".");
    return Problem.of(ReadProblem.UNKNOWN_VALUE, message, position(path));
  }

  /** Whether a code is that of a problem of reading or of a decision. */
  private static boolean isNoRule(String code) {
    return Stream.concat(
            Arrays.stream(ReadProblem.values()).map(ReadProblem::code),
            Arrays.stream(ConfigurationProblem.values()).map(ConfigurationProblem::code))
        .map(RuleCode::value)
        .anyMatch(code::equals);
  }

  private static List<String> codes(RuleSet rules) {
    return rules.rules().stream()
        .flatMap(
            rule ->
                Stream.concat(Stream.of(rule.info().code()), rule.info().formerCodes().stream()))
        .map(Object::toString)
        .toList();
  }

  /**
   * {@return the calls and those of the files that the configuration names; they replace calls with
   * the same ids}
   *
   * @param calls the calls
   * @param limits the limits that the files keep to
   * @param problems takes what is wrong with the files
   */
  CallRegister addTo(CallRegister calls, ReadLimits limits, Consumer<Problem> problems) {
    CallRegister all = document.problems().isEmpty() ? calls : calls.withUnreadCalls();
    for (String name : configuration().calls()) {
      CallReadResult read = CallReader.withLimits(limits).read(beside(name));
      read.problems().forEach(problems);
      all = all.plus(read.calls());
    }
    return all;
  }

  private Path beside(String name) {
    return file instanceof DataFile.PathFile onDisk
        ? onDisk.path().resolveSibling(name)
        : Path.of(name);
  }

  /** {@return the directory in which it lies, without links, if it lies on disk} */
  Optional<Path> directory() {
    return file instanceof DataFile.PathFile onDisk
        ? DataFiles.realPath(onDisk.path()).map(Path::getParent)
        : Optional.empty();
  }

  /**
   * {@return the position of a part of the configuration}
   *
   * @param path the path of the part
   */
  SourcePosition position(ValuePath path) {
    return document.position(path);
  }
}
