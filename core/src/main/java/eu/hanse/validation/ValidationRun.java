package eu.hanse.validation;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Survey;
import eu.hanse.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Judges entities one at a time and compares them at the end. For one thread; see {@link
 * Validator#begin}.
 */
public final class ValidationRun {

  private final RuleContext context;
  private final List<RuleRun<EntityRule>> rules = new ArrayList<>();
  private final List<RuleRun<Survey>> surveys = new ArrayList<>();
  private final Map<EntityKind, List<RuleRun<EntityRule>>> rulesByKind =
      new EnumMap<>(EntityKind.class);

  ValidationRun(
      RuleSet ruleSet, RuleContext context, Consumer<Finding> consumer, Optional<Ticker> ticker) {
    this.context = context;
    for (RuleSet.Entry entry : ruleSet.entries()) {
      if (entry.rule() instanceof EntityRule rule) {
        rules.add(new RuleRun<>(entry, rule, consumer, ticker));
      } else if (entry.rule() instanceof CatalogueRule rule) {
        surveys.add(new RuleRun<>(entry, rule.survey(context), consumer, ticker));
      }
    }
    for (EntityKind kind : EntityKind.values()) {
      rulesByKind.put(kind, rules.stream().filter(rule -> rule.judges(kind)).toList());
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
    judge(
        EntityKind.SOURCE,
        complete,
        (rule, findings) -> rule.check(source, context, findings),
        (survey, findings) -> survey.see(source));
  }

  /**
   * Judges an organisation.
   *
   * @param organisation the organisation
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Organisation organisation, boolean complete) {
    judge(
        EntityKind.ORGANISATION,
        complete,
        (rule, findings) -> rule.check(organisation, context, findings),
        (survey, findings) -> survey.see(organisation));
  }

  /**
   * Judges a city.
   *
   * @param city the city
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(City city, boolean complete) {
    judge(
        EntityKind.CITY,
        complete,
        (rule, findings) -> rule.check(city, context, findings),
        (survey, findings) -> survey.see(city));
  }

  /**
   * Judges a programme.
   *
   * @param programme the programme
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Programme programme, boolean complete) {
    judge(
        EntityKind.PROGRAMME,
        complete,
        (rule, findings) -> rule.check(programme, context, findings),
        (survey, findings) -> survey.see(programme));
  }

  private void judge(
      EntityKind kind,
      boolean complete,
      RuleRun.Work<EntityRule> check,
      RuleRun.Work<Survey> seeing) {
    for (RuleRun<EntityRule> rule : rulesByKind.getOrDefault(kind, List.of())) {
      rule.judge(complete, check);
    }
    for (RuleRun<Survey> survey : surveys) {
      survey.show(kind, seeing);
    }
  }

  /**
   * Compares the entities judged, after the last of them.
   *
   * @param complete whether all data could be read; if not, rules that conclude from absence say
   *     nothing
   */
  public void conclude(boolean complete) {
    surveys.forEach(survey -> survey.conclude(complete, Survey::conclude));
  }

  /** {@return what each rule did so far, by code} */
  public ImmutableList<RuleStatistics> statistics() {
    return Stream.concat(rules.stream(), surveys.stream())
        .map(RuleRun::statistics)
        .sorted(Comparator.comparing(RuleStatistics::rule))
        .collect(ImmutableList.toImmutableList());
  }
}
