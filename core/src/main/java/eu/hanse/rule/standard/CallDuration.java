package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import java.time.LocalDate;
import java.util.Optional;

/** Reports a programme or phase that is certainly longer or shorter than the call demands. */
final class CallDuration extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.duration"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A programme or phase is longer or shorter than its call demands.")
          .rationale(
              "A call says how many months a programme or its phases last. A programme may be"
                  + " prolonged, but then a source should say so. A period may end on the day of"
                  + " the month on which it began.")
          .advice(
              "Correct the period; if the programme was prolonged, nothing need be done but to say"
                  + " so in a note.")
          .legalSource(LEGAL_SOURCE)
          .build();

  CallDuration() {
    super("how long it lasts", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.months().isPresent()
        || call.phases().stream().anyMatch(phase -> phase.months().isPresent());
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    ImmutableList<PairedPhase> phases = PairedPhase.of(programme, call);
    if (call.months().isEmpty() && phases.isEmpty()) {
      findings.skip(PairedPhase.UNLIKE);
      return;
    }
    call.months()
        .ifPresent(
            demand ->
                judge(
                    programme,
                    call,
                    demand,
                    "programme",
                    ValuePath.ROOT,
                    programme.period(),
                    findings));
    for (PairedPhase paired : phases) {
      paired
          .demanded()
          .months()
          .ifPresent(demand -> judge(programme, call, demand, paired, findings));
    }
  }

  /**
   * A phase may state its length as well; of a period and a length that are both wrong, one is
   * reported.
   */
  private static void judge(
      Programme programme, Call call, CountDemand demand, PairedPhase paired, Findings findings) {
    String what = "phase " + paired.phase().id();
    if (paired.phase().months().isPresent() && !fits(paired.phase().months().getAsInt(), demand)) {
      int months = paired.phase().months().getAsInt();
      Cited.at(findings, programme, paired.path().child("months"), call, demand, months(demand))
          .with("what", what)
          .with("months", months)
          .say("The {what} lasts {months} months" + Cited.DEMANDS);
    } else {
      judge(programme, call, demand, what, paired.path(), paired.phase().period(), findings);
    }
  }

  private static boolean fits(int months, CountDemand demand) {
    return !demand.isMissedBy(months) && !demand.isExceededBy(months);
  }

  private static void judge(
      Programme programme,
      Call call,
      CountDemand demand,
      String what,
      ValuePath path,
      Optional<DateSpan> period,
      Findings findings) {
    period
        .flatMap(span -> wrongLength(span, demand))
        .ifPresent(
            length ->
                Cited.at(findings, programme, path.child("period"), call, demand, months(demand))
                    .with("what", what)
                    .with("period", period.get())
                    .with("length", length)
                    .say("The period {period} of the {what} is too {length}" + Cited.DEMANDS));
  }

  private static Optional<String> wrongLength(DateSpan span, CountDemand demand) {
    if (span.isReversed() || span.end().isEmpty()) {
      return Optional.empty();
    }
    LocalDate earliestEnd = span.end().get().earliest();
    if (demand.most().isPresent()
        && earliestEnd.isAfter(span.start().latest().plusMonths(demand.most().getAsInt()))) {
      return Optional.of("long");
    }
    LocalDate dayAfter = span.latest().plusDays(1);
    return demand.least().isPresent()
            && dayAfter.isBefore(span.earliest().plusMonths(demand.least().getAsInt()))
        ? Optional.of("short")
        : Optional.empty();
  }

  private static String months(CountDemand demand) {
    return demand.range() + " months";
  }
}
