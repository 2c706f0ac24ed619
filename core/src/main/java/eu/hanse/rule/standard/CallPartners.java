package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import eu.hanse.call.Call;
import eu.hanse.call.CountDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports more or fewer partners than the call demands, as a whole or in a phase. */
final class CallPartners extends CallRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("call.partners"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A network has more or fewer partners than its call demands.")
          .rationale(
              "A call limits how many partners a network has, the lead among them, often by phase."
                  + " Only partners that certainly take part at one time make too many: one that"
                  + " left and one that took its place count once.")
          .advice(
              "Add the partners that are missing, correct roles, periods or phases, or name the"
                  + " call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  CallPartners() {
    super("partners", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.partners().isPresent()
        || call.phases().stream().anyMatch(phase -> phase.partners().isPresent());
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    ImmutableList<Partner> partners = Partner.of(programme);
    ImmutableList<PairedPhase> phases = PairedPhase.of(programme, call);
    if (partners.isEmpty()) {
      findings.skip("it lists no partners");
    } else if (call.partners().isEmpty() && phases.isEmpty()) {
      findings.skip(PairedPhase.UNLIKE);
    } else {
      Case whole = new Case(programme, call, context, findings, partners);
      call.partners().ifPresent(whole::judge);
      phases.forEach(
          phase -> phase.demanded().partners().ifPresent(demand -> whole.judge(phase, demand)));
    }
  }

  private record Case(
      Programme programme,
      Call call,
      RuleContext context,
      Findings findings,
      ImmutableList<Partner> partners) {

    void judge(CountDemand demand) {
      Gathering<EntityKey> certain = new Gathering<>();
      known().forEach(partner -> certain.add(partner.key(), partner.period()));
      judge(demand, keys(partner -> true), certain.largest(), Optional.empty());
    }

    void judge(PairedPhase paired, CountDemand demand) {
      Phase phase = paired.phase();
      ImmutableSet<EntityKey> possible = keys(partner -> mayBeIn(phase, partner));
      if (!possible.isEmpty()) {
        Gathering<EntityKey> certain = new Gathering<>();
        known().forEach(partner -> addTo(certain, partner, phase));
        judge(demand, possible, certain.largest(), Optional.of(paired));
      }
    }

    private void judge(
        CountDemand demand,
        ImmutableSet<EntityKey> possible,
        ImmutableSet<EntityKey> certain,
        Optional<PairedPhase> phase) {
      String where = phase.isPresent() ? " in the phase {phase}" : "";
      if (demand.isMissedBy(possible.size())) {
        draft(demand, possible, phase)
            .say("The number of partners" + where + " is {count}" + Cited.DEMANDS);
      } else if (demand.isExceededBy(certain.size())) {
        draft(demand, certain, phase)
            .say("The number of partners at one time" + where + " is {count}" + Cited.DEMANDS);
      }
    }

    private FindingDraft draft(
        CountDemand demand, ImmutableSet<EntityKey> partners, Optional<PairedPhase> phase) {
      FindingDraft draft =
          Cited.at(
                  findings, programme, ValuePath.of("participations"), call, demand, demand.range())
              .with("count", partners.size())
              .with("partners", partners.stream().map(EntityKey::id).collect(joining(", ")));
      phase.ifPresent(
          paired ->
              draft
                  .with("phase", paired.phase().id())
                  .related(EntityKey.of(programme.id()), paired.path(), "the phase"));
      return draft;
    }

    private ImmutableSet<EntityKey> keys(Predicate<Partner> condition) {
      return partners.stream()
          .filter(condition)
          .map(Partner::key)
          .collect(ImmutableSet.toImmutableSet());
    }

    /** One that is not in the data may be misspelt, and be there already. */
    private ImmutableList<Partner> known() {
      return partners.stream()
          .filter(partner -> context.entities().contains(partner.key()))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static boolean mayBeIn(Phase phase, Partner partner) {
    return namesPhases(partner)
        ? names(phase, partner)
        : partner.period().isEmpty()
            || phase.period().isEmpty()
            || partner.period().get().mayOverlap(phase.period().get());
  }

  /** A partner without period and phases takes part in some phase, but in which is not known. */
  private static void addTo(Gathering<EntityKey> certain, Partner partner, Phase phase) {
    Optional<Range<LocalDate>> window = phase.period().flatMap(it -> it.certainDays());
    if (names(phase, partner) && (partner.period().isEmpty() || phase.period().isEmpty())) {
      certain.add(partner.key(), partner.period());
    } else if (names(phase, partner) || !namesPhases(partner)) {
      partner
          .period()
          .flatMap(it -> it.certainDays())
          .flatMap(days -> window.filter(days::isConnected).map(days::intersection))
          .ifPresent(days -> certain.add(partner.key(), days));
    }
  }

  private static boolean namesPhases(Partner partner) {
    return partner.participation().filter(it -> !it.phases().isEmpty()).isPresent();
  }

  private static boolean names(Phase phase, Partner partner) {
    return partner
        .participation()
        .map(Participation::phases)
        .filter(phases -> phases.contains(phase.id()))
        .isPresent();
  }
}
