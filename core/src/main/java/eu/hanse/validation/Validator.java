package eu.hanse.validation;

import com.google.common.base.Ticker;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Judges catalogues by a rule set. Stateless and safe to share between threads. */
public final class Validator {

  private final RuleSet rules;
  private final CallRegister calls;

  private Validator(RuleSet rules, CallRegister calls) {
    this.rules = rules;
    this.calls = calls;
  }

  /** {@return a validator that judges by all standard rules} */
  public static Validator standard() {
    return of(RuleSet.standard());
  }

  /**
   * {@return a validator that judges by these rules}
   *
   * @param rules the rules
   */
  public static Validator of(RuleSet rules) {
    return new Validator(rules, CallRegister.empty());
  }

  /**
   * {@return this validator with the calls whose demands it holds programmes to; without any, what
   * depends on them is not judged}
   *
   * @param newCalls the calls
   */
  public Validator withCalls(CallRegister newCalls) {
    return new Validator(rules, newCalls);
  }

  /**
   * Judges a catalogue.
   *
   * @param catalogue the catalogue
   * @param asOf the day on which it is judged
   * @return all findings
   */
  public ValidationReport validate(Catalogue catalogue, LocalDate asOf) {
    List<Finding> findings = new ArrayList<>();
    ValidationRun run = begin(RuleContext.of(asOf, catalogue).withCalls(calls), findings::add);
    catalogue.sources().values().forEach(source -> run.judge(source, true));
    catalogue.organisations().values().forEach(organisation -> run.judge(organisation, true));
    catalogue.cities().values().forEach(city -> run.judge(city, true));
    catalogue.programmes().values().forEach(programme -> run.judge(programme, true));
    run.conclude(true);
    return ValidationReport.of(findings);
  }

  /**
   * Begins to judge entities that pass by one at a time, for data that are not held in memory.
   *
   * @param context what there is to know, the calls among it; its look-up must know all entities
   *     that an entity refers to when that entity is judged, but not those that these refer to in
   *     turn: a rule may look one reference deep only, and what depends on more is for the survey
   *     of a {@link eu.hanse.rule.CatalogueRule}
   * @param consumer takes the findings as they arise
   * @return the run
   */
  public ValidationRun begin(RuleContext context, Consumer<Finding> consumer) {
    return new ValidationRun(rules, context, consumer, Optional.empty());
  }

  /**
   * Begins to judge entities that pass by one at a time, and measures the time that rules take.
   *
   * @param context what there is to know, as for {@link #begin(RuleContext, Consumer)}
   * @param consumer takes the findings as they arise
   * @param ticker tells the time
   * @return the run
   */
  public ValidationRun begin(RuleContext context, Consumer<Finding> consumer, Ticker ticker) {
    return new ValidationRun(rules, context, consumer, Optional.of(ticker));
  }
}
