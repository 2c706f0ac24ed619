package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.network;
import static java.util.stream.Collectors.joining;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.call.CountDemand;
import eu.hanse.call.MoneyDemand;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import eu.hanse.id.CallId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleContext;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.ValidationReport;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Judges programmes that name the call {@code ports-2018} by one rule. */
final class UnderCall {

  static final CallId ID = CallId.of("ports-2018");
  static final String PAGE = "https://example.org/ports";

  /** How a message of a finding about a demand ends. */
  static String demands(String what) {
    return "; the call ports-2018, \"Call for ports\", demands "
        + what
        + " (source: "
        + PAGE
        + ").";
  }

  private UnderCall() {}

  static Call.Builder call() {
    return Call.builder().id(ID).title("Call for ports");
  }

  static CountDemand least(int least) {
    return CountDemand.builder().least(least).addCitation(PAGE).build();
  }

  static CountDemand most(int most) {
    return CountDemand.builder().most(most).addCitation(PAGE).build();
  }

  static CountDemand between(int least, int most) {
    return CountDemand.builder().least(least).most(most).addCitation(PAGE).build();
  }

  static MoneyDemand atMost(String money) {
    return MoneyDemand.builder().most(Money.parse(money)).addCitation(PAGE).build();
  }

  static MoneyDemand atLeast(String money) {
    return MoneyDemand.builder().least(Money.parse(money)).addCitation(PAGE).build();
  }

  /** A network under the call. */
  static Programme ports(Participation... participations) {
    return network(participations).withCall(ID);
  }

  static Participation lead(String city) {
    return Judging.participation(city, ParticipationRole.LEAD_PARTNER);
  }

  static Participation partner(String city) {
    return Judging.participation(city, ParticipationRole.PARTNER);
  }

  static Participation partner(String city, String period) {
    return partner(city).withPeriod(Judging.span(period));
  }

  /** Partners p1, p2 and so on. */
  static Participation[] partners(int number) {
    List<Participation> partners = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      partners.add(partner("p" + i));
    }
    return partners.toArray(Participation[]::new);
  }

  /** Judges entities; the first is the programme. */
  static List<Finding> judge(Rule rule, Call.Builder call, Object... entities) {
    List<Finding> findings = new ArrayList<>();
    run(rule, CallRegister.of(List.of(call.build())), findings, entities);
    return ValidationReport.of(findings).findings();
  }

  /** The paths of the findings and of the places related to them. */
  static List<String> paths(Rule rule, Call.Builder call, Object... entities) {
    return judge(rule, call, entities).stream()
        .map(
            finding ->
                finding.path()
                    + finding.related().stream()
                        .map(place -> " <- " + place.path())
                        .collect(joining()))
        .toList();
  }

  static List<String> messages(Rule rule, Call.Builder call, Object... entities) {
    return judge(rule, call, entities).stream().map(Finding::message).toList();
  }

  /** Why the rule passed over the programme; empty if it did not. */
  static String skipped(Rule rule, Call.Builder call, Object... entities) {
    return skipped(rule, CallRegister.of(List.of(call.build())), entities);
  }

  static String skipped(Rule rule, CallRegister calls, Object... entities) {
    ValidationRun run = run(rule, calls, new ArrayList<>(), entities);
    return String.join(" | ", run.statistics().get(0).skipped().keySet());
  }

  private static ValidationRun run(
      Rule rule, CallRegister calls, List<Finding> findings, Object... entities) {
    CatalogueBuilder builder = Catalogue.builder();
    for (Object entity : entities) {
      if (entity instanceof City city) {
        builder.add(city);
      } else if (entity instanceof Organisation organisation) {
        builder.add(organisation);
      } else {
        builder.add((Programme) entity);
      }
    }
    Catalogue catalogue = builder.build();
    RuleContext context = RuleContext.of(LocalDate.of(2025, 1, 1), catalogue).withCalls(calls);
    ValidationRun run = Validator.of(RuleSet.empty().plus(rule)).begin(context, findings::add);
    catalogue.programmes().values().forEach(programme -> run.judge(programme, true));
    run.conclude(true);
    return run;
  }

  /** The programme and all cities that take part in it, each in France. */
  static Object[] withCities(Programme programme) {
    List<Object> entities = new ArrayList<>(List.of(programme));
    programme.participations().stream()
        .map(participation -> participation.city().value())
        .distinct()
        .forEach(city -> entities.add(Judging.city(city, "FR")));
    return entities.toArray();
  }
}
