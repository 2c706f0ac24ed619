package eu.hanse.io;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import eu.hanse.call.CallRegister;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.shape.Origin;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Severity;
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
  private final Optional<DataObserver> observer;
  private final RuleSet rules;
  private final CallRegister calls;
  private final Suppressions suppressions;
  private final Optional<BaselineUse> baseline;
  private final Acceptances acceptances;
  private final ProblemCollector problems;
  private @Nullable ValidationRun run;

  Judgement(
      ValidationSettings settings,
      LocalDate asOf,
      DataFiles files,
      EntityRegister register,
      Optional<DataObserver> observer) {
    this.settings = settings;
    this.asOf = asOf;
    this.files = files;
    this.register = register;
    this.observer = observer;
    List<Problem> misconfigured = new ArrayList<>();
    Optional<ConfigurationFile> configuration = settings.configuration();
    this.rules =
        configuration
            .map(it -> it.applyTo(settings.rules(), misconfigured::add))
            .orElse(settings.rules());
    this.calls =
        configuration
            .map(it -> it.addTo(settings.calls(), settings.readLimits(), misconfigured::add))
            .orElse(settings.calls());
    this.suppressions = new Suppressions(configuration, settings.rules(), rules, asOf);
    this.baseline =
        settings.known().map(it -> new BaselineUse(it.baseline(), settings.rules(), it.updates()));
    this.acceptances = new Acceptances(suppressions, baseline);
    this.problems = new ProblemCollector(settings.reportLimits(), acceptances, files::concern);
    configuration.ifPresent(it -> it.problems().forEach(this::add));
    misconfigured.forEach(this::add);
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
      observer.ifPresent(it -> it.problem(problem));
    }
  }

  /**
   * {@return whether what a rule finds about an entity makes no difference but in the totals: it
   * would not be listed, and nobody else is told about it}
   *
   * <p>Asked by several threads, while no problems are added.
   */
  boolean onlyCounts(RuleCode rule, Origin entity) {
    return observer.isEmpty()
        && files.context().isEmpty()
        && acceptances.acceptNothingOf(rule)
        && problems.isFullBefore(rule, fileOf(entity), entity.line());
  }

  /** Counts what a rule found about an entity, and forgets it. */
  void count(RuleCode rule, Severity severity, Origin entity) {
    problems.count(rule, severity, fileOf(entity));
  }

  private String fileOf(Origin entity) {
    return files.files().get(entity.file()).name();
  }

  /**
   * {@return what there is to report}
   *
   * @param complete whether all data could be read; if not, decisions that were of no use may be so
   *     for that reason
   */
  DataReport report(boolean complete) {
    suppressions.review(
        complete,
        covers(settings.configuration().flatMap(ConfigurationFile::directory)),
        register::contains,
        this::add);
    return new DataReport(
        problems.problems(),
        problems.accepted(),
        problems.totals(),
        baseline.map(it -> comparison(it, complete)),
        register.contents(files.files().size()),
        run == null ? ImmutableList.of() : run.statistics());
  }

  private BaselineComparison comparison(BaselineUse use, boolean complete) {
    boolean coversAll =
        covers(settings.known().flatMap(ValidationSettings.KnownProblems::directory));
    return use.comparison(
        complete,
        code -> rules.find(code.value()).isPresent(),
        subject -> coversAll || register.contains(subject));
  }

  private boolean covers(Optional<Path> directory) {
    return directory.filter(files::cover).isPresent();
  }
}
