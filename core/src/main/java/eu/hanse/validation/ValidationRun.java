package eu.hanse.validation;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Finding;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.Survey;
import eu.hanse.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Judges entities one at a time and compares them at the end. For one thread, but for the {@link
 * #newJudge judges} that it may make for others; see {@link Validator#begin}.
 */
public final class ValidationRun {

  private final RuleSet ruleSet;
  private final RuleContext context;
  private final Optional<Ticker> ticker;
  private final List<RuleRun<Survey>> surveys = new ArrayList<>();
  private final List<EntityJudge> judges = new ArrayList<>();
  private final EntityJudge ownJudge;

  ValidationRun(
      RuleSet ruleSet, RuleContext context, Consumer<Finding> consumer, Optional<Ticker> ticker) {
    this.ruleSet = ruleSet;
    this.context = context;
    this.ticker = ticker;
    for (RuleSet.Entry entry : ruleSet.entries()) {
      if (entry.rule() instanceof CatalogueRule rule) {
        surveys.add(new RuleRun<>(entry, rule.survey(context), consumer, ticker));
      }
    }
    this.ownJudge = newJudge(consumer);
  }

  /**
   * {@return another judge of this run, for another thread}
   *
   * <p>Whoever judges by it {@linkplain #compare(Source) compares} each entity by this run as well.
   * While judges work, the look-up of the context must not change.
   *
   * @param consumer takes what this judge finds, as it arises
   */
  public EntityJudge newJudge(Consumer<Finding> consumer) {
    EntityJudge judge = new EntityJudge(ruleSet, context, consumer, ticker);
    judges.add(judge);
    return judge;
  }

  /**
   * Judges a source, and remembers of it what comparisons need.
   *
   * @param source the source
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Source source, boolean complete) {
    ownJudge.judge(source, complete);
    compare(source);
  }

  /**
   * Judges an organisation, and remembers of it what comparisons need.
   *
   * @param organisation the organisation
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Organisation organisation, boolean complete) {
    ownJudge.judge(organisation, complete);
    compare(organisation);
  }

  /**
   * Judges a city, and remembers of it what comparisons need.
   *
   * @param city the city
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(City city, boolean complete) {
    ownJudge.judge(city, complete);
    compare(city);
  }

  /**
   * Judges a programme, and remembers of it what comparisons need.
   *
   * @param programme the programme
   * @param complete whether all of it could be read; if not, rules that conclude from absence pass
   *     it over
   */
  public void judge(Programme programme, boolean complete) {
    ownJudge.judge(programme, complete);
    compare(programme);
  }

  /**
   * Remembers of a source what comparisons need.
   *
   * @param source the source, which another judge has judged or will judge
   */
  public void compare(Source source) {
    show(EntityKind.SOURCE, (survey, findings) -> survey.see(source));
  }

  /**
   * Remembers of an organisation what comparisons need.
   *
   * @param organisation the organisation, which another judge has judged or will judge
   */
  public void compare(Organisation organisation) {
    show(EntityKind.ORGANISATION, (survey, findings) -> survey.see(organisation));
  }

  /**
   * Remembers of a city what comparisons need.
   *
   * @param city the city, which another judge has judged or will judge
   */
  public void compare(City city) {
    show(EntityKind.CITY, (survey, findings) -> survey.see(city));
  }

  /**
   * Remembers of a programme what comparisons need.
   *
   * @param programme the programme, which another judge has judged or will judge
   */
  public void compare(Programme programme) {
    show(EntityKind.PROGRAMME, (survey, findings) -> survey.see(programme));
  }

  private void show(EntityKind kind, RuleRun.Work<Survey> seeing) {
    for (RuleRun<Survey> survey : surveys) {
      survey.show(kind, seeing);
    }
  }

  /**
   * Compares the entities, after the last of them.
   *
   * @param complete whether all data could be read; if not, rules that conclude from absence say
   *     nothing
   */
  public void conclude(boolean complete) {
    surveys.forEach(survey -> survey.conclude(complete, Survey::conclude));
  }

  /** {@return what each rule did so far, whichever judge did it, by code} */
  public ImmutableList<RuleStatistics> statistics() {
    Map<RuleCode, RuleStatistics> byRule = new TreeMap<>();
    Stream.concat(judges.stream().flatMap(judge -> judge.rules().stream()), surveys.stream())
        .map(RuleRun::statistics)
        .forEach(it -> byRule.merge(it.rule(), it, RuleStatistics::plus));
    return ImmutableList.copyOf(byRule.values());
  }
}
