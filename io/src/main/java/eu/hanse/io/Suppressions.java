package eu.hanse.io;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.io.configuration.Configuration;
import eu.hanse.io.configuration.Suppression;
import eu.hanse.io.problem.ConfigurationProblem;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.rule.RuleCode;
import eu.hanse.source.ValuePath;
import eu.hanse.validation.RuleSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The suppressions of a configuration at work: they accept problems, and afterwards are looked
 * through for those that ended or were of no use.
 */
final class Suppressions {

  private static final int SUBJECTS_NAMED = 3;

  private final Optional<ConfigurationFile> configuration;
  private final RuleSet rules;
  private final RuleSet rulesInUse;
  private final LocalDate asOf;

  /** The position of the first of those in force, by what they are about. */
  private final Map<Target, Integer> inForce = new HashMap<>();

  private final Set<Target> used = new HashSet<>();

  /** Of each rule with a suppression, some subjects of what it reports. */
  private final Map<RuleCode, Set<EntityKey>> reported = new HashMap<>();

  private record Target(RuleCode rule, EntityKey subject) {}

  /**
   * Takes the suppressions of a configuration.
   *
   * @param configuration the configuration, if there is one
   * @param rules all rules, with those that are off
   * @param rulesInUse the rules without those that are off
   * @param asOf the day on which the data are judged
   */
  Suppressions(
      Optional<ConfigurationFile> configuration,
      RuleSet rules,
      RuleSet rulesInUse,
      LocalDate asOf) {
    this.configuration = configuration;
    this.rules = rules;
    this.rulesInUse = rulesInUse;
    this.asOf = asOf;
    for (int i = 0; i < all().size(); i++) {
      Target target = target(all().get(i));
      reported.put(target.rule(), new TreeSet<>());
      if (!all().get(i).isExpired(asOf)) {
        inForce.putIfAbsent(target, i);
      }
    }
  }

  private List<Suppression> all() {
    return configuration
        .map(ConfigurationFile::configuration)
        .map(Configuration::suppressions)
        .orElseGet(() -> Configuration.none().suppressions());
  }

  /** A rule may be named by a code that it once had. */
  private Target target(Suppression suppression) {
    RuleCode code =
        rules
            .find(suppression.rule().value())
            .map(rule -> rule.info().code())
            .orElse(suppression.rule());
    return new Target(code, suppression.subject());
  }

  /** {@return whether there is a suppression of a rule, in force or not} */
  boolean concern(RuleCode rule) {
    return reported.containsKey(rule);
  }

  /** {@return the suppression that accepts a problem, if there is one} */
  Optional<Suppression> of(Problem problem) {
    Set<EntityKey> subjects = reported.get(problem.code());
    if (subjects == null || problem.subject().isEmpty()) {
      return Optional.empty();
    }
    EntityKey subject = problem.subject().get();
    if (subjects.size() < SUBJECTS_NAMED) {
      subjects.add(subject);
    }
    Target target = new Target(problem.code(), subject);
    Optional<Suppression> found = Optional.ofNullable(inForce.get(target)).map(all()::get);
    if (found.isPresent()) {
      used.add(target);
    }
    return found;
  }

  /**
   * Reports those that ended, and those that were of no use.
   *
   * @param complete whether all data could be read; if not, some may be of no use for that reason
   * @param coversAll whether all data were judged for which the configuration holds
   * @param isJudged tells whether an entity is among the data
   * @param consumer takes what is to be reported
   */
  void review(
      boolean complete,
      boolean coversAll,
      Predicate<EntityKey> isJudged,
      Consumer<Problem> consumer) {
    if (configuration.isEmpty()) {
      return;
    }
    for (int i = 0; i < all().size(); i++) {
      Suppression suppression = all().get(i);
      Target target = target(suppression);
      int first = inForce.getOrDefault(target, i);
      if (suppression.isExpired(asOf)) {
        consumer.accept(expired(suppression, position(i, "until")));
      } else if (first != i) {
        consumer.accept(again(suppression, position(first, "rule"), position(i, "rule")));
      } else if (isOff(suppression)) {
        consumer.accept(off(suppression, position(i, "rule")));
      } else if (complete
          && isKnown(suppression)
          && !used.contains(target)
          && (coversAll || isJudged.test(suppression.subject()))) {
        consumer.accept(unused(suppression, position(i, "rule"), isJudged));
      }
    }
  }

  private SourcePosition position(int index, String property) {
    return configuration.orElseThrow().position(ValuePath.of("suppressions", index, property));
  }

  /** Of a rule that there is not, the configuration tells. */
  private boolean isKnown(Suppression suppression) {
    return rules.find(suppression.rule().value()).isPresent();
  }

  private boolean isOff(Suppression suppression) {
    return isKnown(suppression) && rulesInUse.find(suppression.rule().value()).isEmpty();
  }

  private Problem expired(Suppression suppression, SourcePosition position) {
    return ConfigurationProblem.EXPIRED.at(
        position,
        "The suppression of "
            + suppression.rule()
            + " for "
            + suppression.subject()
            + " ended on "
            + suppression.until().orElseThrow()
            + "; the data are judged as of "
            + asOf
            + ".");
  }

  private static Problem again(
      Suppression suppression, SourcePosition first, SourcePosition position) {
    return ConfigurationProblem.UNUSED
        .at(
            position,
            "The rule "
                + suppression.rule()
                + " is suppressed for "
                + suppression.subject()
                + " already.")
        .relatedTo(new RelatedPosition(first, "first suppressed here"));
  }

  private static Problem off(Suppression suppression, SourcePosition position) {
    return ConfigurationProblem.UNUSED.at(
        position, "The rule " + suppression.rule() + " is off; there is nothing to suppress.");
  }

  private Problem unused(
      Suppression suppression, SourcePosition position, Predicate<EntityKey> isJudged) {
    Set<EntityKey> others = reported.getOrDefault(target(suppression).rule(), Set.of());
    String end = ".";
    if (!isJudged.test(suppression.subject())) {
      end = ", which is not in the data.";
    } else if (!others.isEmpty()) {
      end = ", but about others, such as " + others.iterator().next() + ".";
    }
    return ConfigurationProblem.UNUSED.at(
        position,
        "The rule " + suppression.rule() + " reports nothing about " + suppression.subject() + end);
  }
}
