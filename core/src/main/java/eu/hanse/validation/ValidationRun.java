package eu.hanse.validation;

import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Survey;
import eu.hanse.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Judges entities one at a time and compares them at the end. For one thread; see {@link
 * Validator#begin}.
 */
public final class ValidationRun {

  private record Active<T>(T rule, boolean judgesIncomplete, Findings findings) {}

  private final RuleContext context;
  private final List<Active<EntityRule>> rules = new ArrayList<>();
  private final List<Active<Survey>> surveys = new ArrayList<>();

  ValidationRun(RuleSet ruleSet, RuleContext context, Consumer<Finding> consumer) {
    this.context = context;
    for (RuleSet.Entry entry : ruleSet.entries()) {
      boolean judgesIncomplete = !entry.rule().info().concludesFromAbsence();
      Findings findings = new Findings(entry.rule().info(), entry.severity(), consumer);
      if (entry.rule() instanceof EntityRule rule) {
        rules.add(new Active<>(rule, judgesIncomplete, findings));
      } else if (entry.rule() instanceof CatalogueRule rule) {
        surveys.add(new Active<>(rule.survey(context), judgesIncomplete, findings));
      }
    }
  }

  /**
   * Judges a source.
   *
   * @param source the source
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Source source, boolean complete) {
    judge(complete, (rule, findings) -> rule.check(source, context, findings));
    surveys.forEach(active -> active.rule().see(source));
  }

  /**
   * Judges an organisation.
   *
   * @param organisation the organisation
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Organisation organisation, boolean complete) {
    judge(complete, (rule, findings) -> rule.check(organisation, context, findings));
    surveys.forEach(active -> active.rule().see(organisation));
  }

  /**
   * Judges a city.
   *
   * @param city the city
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(City city, boolean complete) {
    judge(complete, (rule, findings) -> rule.check(city, context, findings));
    surveys.forEach(active -> active.rule().see(city));
  }

  /**
   * Judges a programme.
   *
   * @param programme the programme
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Programme programme, boolean complete) {
    judge(complete, (rule, findings) -> rule.check(programme, context, findings));
    surveys.forEach(active -> active.rule().see(programme));
  }

  private void judge(boolean complete, BiConsumer<EntityRule, Findings> check) {
    for (Active<EntityRule> active : rules) {
      if (complete || active.judgesIncomplete()) {
        check.accept(active.rule(), active.findings());
      }
    }
  }

  /**
   * Compares the entities judged, after the last of them.
   *
   * @param complete whether all data could be read; if not, rules that conclude from absence say
   *     nothing
   */
  public void conclude(boolean complete) {
    for (Active<Survey> active : surveys) {
      if (complete || active.judgesIncomplete()) {
        active.rule().conclude(active.findings());
      }
    }
  }
}
