package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.governance.ChangeReason;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.standard.Course.Stage;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reports a change of model that certainly comes within six months after a term begins. */
final class PlacementChangeNearElection implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("placement.change-near-election"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.CITY)
          .condition(
              "The model in which the core team of a strategy is placed changes within six months"
                  + " after a mandate begins, and the reason given is not the election.")
          .rationale(
              "New officials bring new priorities and often reorganise in their first months, so"
                  + " the election may be the reason of the change.")
          .advice(
              "Look whether a source names the election as the reason, and state it in"
                  + " changeReason; nothing need be done if the reason is another.")
          .concludesFromAbsence(true)
          .build();

  private static final int MONTHS = 6;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A mandate whose start and its place are known. */
  private record Term(ValuePath path, Mandate mandate, DateSpan period) {}

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.placements().isEmpty(), "it lists no governance placements");
    NavigableMap<LocalDate, Term> begun = latestBegun(city);
    PlacementChanges.visit(
        city,
        findings,
        (earlier, later) -> {
          if (!later.part().changeReason().equals(Optional.of(ChangeReason.ELECTION))) {
            Optional.ofNullable(begun.floorEntry(later.period().earliest()))
                .map(Map.Entry::getValue)
                .filter(term -> isSoonAfter(term.period(), later.period()))
                .ifPresent(term -> report(EntityKey.of(city.id()), term, earlier, later, findings));
          }
        });
  }

  /** By each day, the term that began last of those that certainly had begun. */
  private static NavigableMap<LocalDate, Term> latestBegun(City city) {
    List<Term> terms = new ArrayList<>();
    ValuePath.ROOT.forEach(
        "mandates",
        city.mandates(),
        (path, mandate) ->
            mandate
                .period()
                .filter(period -> !period.isReversed())
                .ifPresent(period -> terms.add(new Term(path, mandate, period))));
    terms.sort(Comparator.comparing(term -> term.period().start().latest()));
    NavigableMap<LocalDate, Term> begun = new TreeMap<>();
    for (Term term : terms) {
      if (begun.isEmpty()
          || term.period().earliest().isAfter(begun.lastEntry().getValue().period().earliest())) {
        begun.put(term.period().start().latest(), term);
      }
    }
    return begun;
  }

  private static boolean isSoonAfter(DateSpan term, DateSpan placement) {
    return !placement.start().latest().isAfter(term.earliest().plusMonths(MONTHS));
  }

  private static void report(
      EntityKey subject,
      Term term,
      Stage<GovernancePlacement> earlier,
      Stage<GovernancePlacement> later,
      Findings findings) {
    findings
        .at(subject, later.periodPath())
        .with("strategy", later.part().strategy())
        .with("earlier", earlier.part().model())
        .with("later", later.part().model())
        .with("laterPeriod", later.period())
        .with("body", term.mandate().body())
        .with("term", term.period())
        .related(subject, term.path().child("period"), "the mandate that began shortly before")
        .say(
            "The team of the strategy \"{strategy}\" is moved from {earlier} to {later}"
                + " ({laterPeriod}) within six months after a mandate of the body \"{body}\""
                + " ({term}) begins.");
  }
}
