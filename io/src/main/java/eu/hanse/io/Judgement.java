package eu.hanse.io;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Configuration;
import eu.hanse.io.configuration.Suppression;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The judging part of a validation: the rules as configured, and what becomes of problems. */
final class Judgement {

  private final ValidationSettings settings;
  private final LocalDate asOf;
  private final DataFiles files;
  private final EntityRegister register;
  private final DataObserver observer;
  private final RuleSet rules;
  private final CallRegister calls;
  private final Acceptances acceptances;
  private final ProblemCollector problems;
  private @Nullable ValidationRun run;

  Judgement(
      ValidationSettings settings,
      LocalDate asOf,
      DataFiles files,
      EntityRegister register,
      DataObserver observer) {
    this.settings = settings;
    this.asOf = asOf;
    this.files = files;
    this.register = register;
    this.observer = observer;
    this.acceptances =
        new Acceptances(
            suppressions(),
            asOf,
            settings.known().map(ValidationSettings.KnownProblems::baseline),
            settings.known().filter(ValidationSettings.KnownProblems::updates).isPresent());
    this.problems = new ProblemCollector(settings.reportLimits(), acceptances, files::concern);
    List<Problem> misconfigured = new ArrayList<>();
    this.rules =
        settings
            .configuration()
            .map(it -> it.applyTo(settings.rules(), misconfigured::add))
            .orElse(settings.rules());
    this.calls =
        settings
            .configuration()
            .map(it -> it.addTo(settings.calls(), misconfigured::add))
            .orElse(settings.calls());
    settings.configuration().ifPresent(it -> it.problems().forEach(this::add));
    misconfigured.forEach(this::add);
  }

  private ImmutableList<Suppression> suppressions() {
    return settings
        .configuration()
        .map(ConfigurationFile::configuration)
        .map(Configuration::suppressions)
        .orElseGet(ImmutableList::of);
  }

  /** {@return the severity of a rule's findings; if the rule is off, its own} */
  Severity severityOf(RuleCode rule) {
    return rules.severityOf(rule).orElse(Severity.ERROR);
  }

  /** Begins to judge; what is found becomes part of the report. */
  ValidationRun begin(Function<Finding, Problem> locate) {
    Validator validator = Validator.of(rules);
    RuleContext context = RuleContext.of(asOf, register).withCalls(calls);
    ValidationRun begun =
        settings.measuresTime()
            ? validator.begin(context, finding -> add(locate.apply(finding)), Ticker.systemTicker())
            : validator.begin(context, finding -> add(locate.apply(finding)));
    run = begun;
    return begun;
  }

  void add(Problem problem) {
    if (problems.add(problem)) {
      observer.problem(problem);
    }
  }

  /**
   * {@return what there is to report}
   *
   * @param complete whether all data could be read; if not, decisions that were of no use may be so
   *     for that reason
   */
  DataReport report(boolean complete) {
    settings.configuration().ifPresent(it -> judgeSuppressions(it, complete));
    return new DataReport(
        problems.problems(),
        problems.accepted(),
        problems.totals(),
        acceptances.comparison(this::isInScope),
        register.contents(files.files().size()),
        run == null ? ImmutableList.of() : run.statistics());
  }

  private void judgeSuppressions(ConfigurationFile configuration, boolean complete) {
    boolean coversAll = configuration.directory().filter(files::cover).isPresent();
    for (int i = 0; i < suppressions().size(); i++) {
      Suppression suppression = suppressions().get(i);
      SourcePosition position = configuration.position(ValuePath.of("suppressions", i, "rule"));
      if (suppression.isExpired(asOf)) {
        add(
            ConfigurationProblem.EXPIRED.at(
                configuration.position(ValuePath.of("suppressions", i, "until")),
                "The suppression of "
                    + suppression.rule()
                    + " for "
                    + suppression.subject()
                    + " ended on "
                    + suppression.until().orElseThrow()
                    + "; the data are judged as of "
                    + asOf
                    + "."));
      } else if (complete
          && !acceptances.wasUsed(suppression)
          && (coversAll || register.contains(suppression.subject()))) {
        add(
            ConfigurationProblem.UNUSED.at(
                position,
                "The rule "
                    + suppression.rule()
                    + " reports nothing about "
                    + suppression.subject()
                    + (register.contains(suppression.subject())
                        ? "."
                        : ", which is not in the data.")));
      }
    }
  }

  /** Of a known problem that was not seen, tells whether it would have been seen. */
  private boolean isInScope(String fingerprint) {
    String place = fingerprint.substring(fingerprint.indexOf(' ') + 1);
    String subject = place.contains(" ") ? place.substring(0, place.indexOf(' ')) : place;
    Optional<Path> directory =
        settings.known().flatMap(ValidationSettings.KnownProblems::directory);
    return directory.filter(files::cover).isPresent() || isJudged(subject);
  }

  private boolean isJudged(String subject) {
    int pointer = subject.indexOf('#');
    if (pointer >= 0) {
      String name = subject.substring(0, pointer);
      return files.files().stream()
          .anyMatch(file -> file.name().endsWith("/" + name) || file.name().equals(name));
    }
    try {
      return register.contains(EntityKey.parse(subject));
    } catch (IllegalArgumentException notAnEntity) {
      return false;
    }
  }
}
