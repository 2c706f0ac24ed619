package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.LotId;
import eu.hanse.id.PhaseId;
import eu.hanse.programme.Phase;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports a stage of a procurement with more suppliers than the one before it. */
final class PcpSuppliersGrow implements EntityRule {

  static final String LEGAL_SOURCE =
      "Horizon 2020 Work Programme 2018-2020, General Annexes, part E (innovation procurement)";

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("pcp.suppliers-grow"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A stage of a procurement has more suppliers than the stage before it.")
          .rationale(
              "Only suppliers of a stage compete for the next one, so that their number never"
                  + " grows. Stages follow one another as the phases of the programme do, each lot"
                  + " by itself.")
          .advice("Correct the number that is wrong, the phase or the lot, or the order of phases.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Entry(int position, ProcurementStage stage) {
    ValuePath path() {
      return ValuePath.of("procurement", "stages", position, "suppliers");
    }

    int suppliers() {
      return stage.suppliers().orElseThrow();
    }
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    findings.skipIf(programme.procurement().isEmpty(), "it has no procurement");
    EntityKey subject = EntityKey.of(programme.id());
    programme
        .procurement()
        .ifPresent(
            procurement ->
                lots(procurement.stages(), order(programme.phases()))
                    .forEach(phases -> checkLot(subject, phases.values(), findings)));
  }

  private static Map<PhaseId, Integer> order(List<Phase> phases) {
    Map<PhaseId, Integer> order = new HashMap<>();
    phases.forEach(phase -> order.putIfAbsent(phase.id(), order.size()));
    return order;
  }

  /**
   * The stages of each lot by phase, in the order of the phases. A stage whose phase the programme
   * does not have has no place in that order.
   */
  private static Collection<SortedMap<Integer, List<Entry>>> lots(
      List<ProcurementStage> stages, Map<PhaseId, Integer> order) {
    Map<Optional<LotId>, SortedMap<Integer, List<Entry>>> lots = new LinkedHashMap<>();
    for (int i = 0; i < stages.size(); i++) {
      ProcurementStage stage = stages.get(i);
      Integer phase = order.get(stage.phase());
      if (phase != null) {
        lots.computeIfAbsent(stage.lot(), lot -> new TreeMap<>())
            .computeIfAbsent(phase, it -> new ArrayList<>())
            .add(new Entry(i, stage));
      }
    }
    return lots.values();
  }

  /** Passes over a phase in which the number of suppliers is not known. */
  private static void checkLot(
      EntityKey subject, Collection<List<Entry>> phases, Findings findings) {
    List<Entry> before = List.of();
    for (List<Entry> phase : phases) {
      if (phase.stream().allMatch(entry -> entry.stage().suppliers().isPresent())) {
        compare(subject, before, phase, findings);
        before = phase;
      }
    }
  }

  /** Where a lot has several stages in one phase, they may have had different suppliers. */
  private static void compare(
      EntityKey subject, List<Entry> before, List<Entry> after, Findings findings) {
    long most = before.stream().mapToLong(Entry::suppliers).sum();
    for (Entry later : after) {
      if (!before.isEmpty() && later.suppliers() > most) {
        Entry earlier = before.get(0);
        findings
            .at(subject, later.path())
            .with("lot", later.stage().lot().map(lot -> "The lot " + lot).orElse("The procurement"))
            .with("suppliers", later.suppliers())
            .with("phase", later.stage().phase())
            .with("most", most)
            .with("before", earlier.stage().phase())
            .related(subject, earlier.path(), "the stage before")
            .say(
                "{lot} has {suppliers} suppliers in the phase {phase}, more than the {most} in the"
                    + " phase {before} before.");
      }
    }
  }
}
