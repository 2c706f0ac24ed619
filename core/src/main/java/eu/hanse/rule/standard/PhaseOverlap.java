package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Comparator;

/** Reports phases of a programme that certainly share a day. */
final class PhaseOverlap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("phase.overlap"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two phases of a programme share a day.")
          .rationale(
              "Phases follow one another; what happens on a shared day cannot be put into one of"
                  + " them. A phase without a known end overlaps only from its start.")
          .advice(
              "Correct the periods so that the later phase starts after the earlier one ends; if"
                  + " the phases do run side by side, say so in their notes.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Entry(int position, Phase phase) {}

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    OverlapSweep<Entry> sweep = new OverlapSweep<>();
    for (int i = 0; i < programme.phases().size(); i++) {
      Entry entry = new Entry(i, programme.phases().get(i));
      entry.phase().period().ifPresent(period -> sweep.add(entry, period));
    }
    sweep.conclude(
        Comparator.comparing(Entry::position),
        (earlier, later) -> true,
        (earlier, later) -> report(EntityKey.of(programme.id()), earlier, later, findings));
  }

  private static void report(EntityKey subject, Entry earlier, Entry later, Findings findings) {
    findings
        .at(subject, path(later))
        .with("later", later.phase().id())
        .with("laterPeriod", later.phase().period().orElseThrow())
        .with("earlier", earlier.phase().id())
        .with("earlierPeriod", earlier.phase().period().orElseThrow())
        .related(subject, path(earlier), "the other phase")
        .say("The phases {earlier} ({earlierPeriod}) and {later} ({laterPeriod}) overlap.");
  }

  private static ValuePath path(Entry entry) {
    return ValuePath.of("phases", entry.position(), "period");
  }
}
