package eu.hanse.validation;

import com.google.common.base.Ticker;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleContext;
import eu.hanse.source.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Judges entities one at a time by the rules that look at each by itself. For one thread at a time;
 * several judges of one run may work side by side: see {@link ValidationRun#newJudge}.
 */
public final class EntityJudge {

  private final RuleContext context;
  private final List<RuleRun<EntityRule>> rules = new ArrayList<>();
  private final Map<EntityKind, List<RuleRun<EntityRule>>> rulesByKind =
      new EnumMap<>(EntityKind.class);

  EntityJudge(
      RuleSet ruleSet, RuleContext context, Consumer<Finding> consumer, Optional<Ticker> ticker) {
    this.context = context;
    for (RuleSet.Entry entry : ruleSet.entries()) {
      if (entry.rule() instanceof EntityRule rule) {
        rules.add(new RuleRun<>(entry, rule, consumer, ticker));
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
    judge(EntityKind.SOURCE, complete, (rule, findings) -> rule.check(source, context, findings));
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
        (rule, findings) -> rule.check(organisation, context, findings));
  }

  /**
   * Judges a city.
   *
   * @param city the city
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(City city, boolean complete) {
    judge(EntityKind.CITY, complete, (rule, findings) -> rule.check(city, context, findings));
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
        (rule, findings) -> rule.check(programme, context, findings));
  }

  private void judge(EntityKind kind, boolean complete, RuleRun.Work<EntityRule> check) {
    for (RuleRun<EntityRule> rule : rulesByKind.getOrDefault(kind, List.of())) {
      rule.judge(complete, check);
    }
  }

  /** {@return the rules at work} */
  List<RuleRun<EntityRule>> rules() {
    return rules;
  }
}
