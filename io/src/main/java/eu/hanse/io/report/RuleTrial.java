package eu.hanse.io.report;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataValidator;
import eu.hanse.io.problem.Problem;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleForm;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Tries a rule on its examples: the bad one gives exactly one finding of the rule and no other
 * error or warning, the good one gives no finding of the rule and no error or warning at all. Infos
 * of other rules may come along. What is to be known about the rule has to have the {@link
 * RuleForm} of the standard rules.
 *
 * <p>It is for tests, and needs no test framework:
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.standard().plus(new MyRules().rules());
 * RuleExamples examples = RuleExamples.standard().plus(MyRules.class.getClassLoader());
 * RuleTrial trial = RuleTrial.of(rules, examples, LocalDate.of(2026, 1, 1));
 * new MyRules().rules().forEach(trial::check);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class RuleTrial {

  private final RuleSet rules;
  private final RuleExamples examples;
  private final LocalDate asOf;

  private RuleTrial(RuleSet rules, RuleExamples examples, LocalDate asOf) {
    this.rules = rules;
    this.examples = examples;
    this.asOf = asOf;
  }

  /**
   * {@return a trial}
   *
   * @param rules the rules by which examples are judged: those to be tried and all others that
   *     should find nothing grave in their examples
   * @param examples the examples
   * @param asOf the day on which examples are judged
   */
  public static RuleTrial of(RuleSet rules, RuleExamples examples, LocalDate asOf) {
    return new RuleTrial(rules, examples, asOf);
  }

  /**
   * Tries a rule.
   *
   * @param rule one of the rules of this trial
   * @throws AssertionError if the rule is not as it should be; the message says all that is wrong,
   *     as a report does
   * @throws IllegalArgumentException if the rule is not one of this trial
   */
  public void check(Rule rule) {
    RuleCode code = rule.info().code();
    if (rules.rule(code).isEmpty()) {
      throw new IllegalArgumentException(
          "rule " + code + ": is not one of those by which this trial judges; add it to them");
    }
    String faults =
        RuleForm.faultsOf(rule.info()).stream().map(it -> it + "\n").collect(Collectors.joining())
            + tryOn(code, "bad.json", examples.bad(code), this::faultsOfBad)
            + tryOn(code, "good.json", examples.good(code), this::faultsOfGood);
    if (!faults.isEmpty()) {
      throw new AssertionError("The rule " + code + " is not as it should be.\n" + faults);
    }
  }

  private static String tryOn(
      RuleCode code,
      String name,
      Optional<String> example,
      BiFunction<RuleCode, DataFiles, String> faultsOf) {
    String path = code + "/" + name;
    return example
        .map(text -> DataFiles.of(DataFile.of(path, text.getBytes(StandardCharsets.UTF_8))))
        .map(document -> faultsOf.apply(code, document))
        .orElse(
            "It has no example "
                + path
                + "; add META-INF/hanse/examples/"
                + path
                + " to its jar.\n");
  }

  private String faultsOfBad(RuleCode code, DataFiles document) {
    List<Problem> problems = judge(document);
    List<Problem> own = problems.stream().filter(it -> it.code().equals(code)).toList();
    List<Problem> others =
        problems.stream().filter(it -> !it.code().equals(code) && isGrave(it)).toList();
    return (own.size() == 1
            ? ""
            : "Its bad example should give exactly one finding of it, but gives "
                + shown(own, document))
        + (others.isEmpty()
            ? ""
            : "Its bad example should give no other error or warning, but gives "
                + shown(others, document));
  }

  private String faultsOfGood(RuleCode code, DataFiles document) {
    List<Problem> problems =
        judge(document).stream().filter(it -> it.code().equals(code) || isGrave(it)).toList();
    return problems.isEmpty()
        ? ""
        : "Its good example should give no finding of it, no error and no warning, but gives "
            + shown(problems, document);
  }

  private List<Problem> judge(DataFiles document) {
    return DataValidator.of(rules).validate(asOf, document).problems();
  }

  private static boolean isGrave(Problem problem) {
    return problem.severity().isAtLeast(Severity.WARNING);
  }

  private static String shown(List<Problem> problems, DataFiles document) {
    if (problems.isEmpty()) {
      return "none.\n";
    }
    StringBuilder text = new StringBuilder(problems.size() + ":\n\n");
    try {
      TextReport.of(document).write(problems, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
