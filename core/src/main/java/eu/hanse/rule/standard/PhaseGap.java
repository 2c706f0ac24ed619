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
import eu.hanse.time.DateSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reports a gap between the phases of a programme. */
final class PhaseGap implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("phase.gap"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Days between two phases of a programme belong to none of its phases.")
          .rationale(
              "Phases usually follow one another, so a phase or a date may be missing; a pause"
                  + " while the next phase is approved is common, too. Nothing is said if a phase"
                  + " has no period: it may fill the gap.")
          .advice(
              "Add the phase that is missing or correct the periods; nothing need be done if the"
                  + " programme paused.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Entry(int position, Phase phase, DateSpan period) {
    ValuePath path() {
      return ValuePath.of("phases", position, "period");
    }
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    List<Entry> entries = dated(programme);
    if (entries.isEmpty() || entries.size() < programme.phases().size()) {
      return;
    }
    EntityKey subject = EntityKey.of(programme.id());
    Entry last = entries.get(0);
    for (Entry next : entries) {
      if (last.period().latest().isBefore(next.period().earliest().minusDays(1))) {
        findings
            .at(subject, next.path())
            .with("earlier", last.phase().id())
            .with("earlierPeriod", last.period())
            .with("later", next.phase().id())
            .with("laterPeriod", next.period())
            .related(subject, last.path(), "the phase before")
            .say(
                "There is a gap between the phases {earlier} ({earlierPeriod}) and {later}"
                    + " ({laterPeriod}).");
      }
      last = next.period().latest().isAfter(last.period().latest()) ? next : last;
    }
  }

  /** The phases with a period that makes sense, in the order of their starts. */
  private static List<Entry> dated(Programme programme) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < programme.phases().size(); i++) {
      Phase phase = programme.phases().get(i);
      if (phase.period().filter(period -> !period.isReversed()).isPresent()) {
        entries.add(new Entry(i, phase, phase.period().get()));
      }
    }
    entries.sort(Comparator.comparing(Entry::period).thenComparing(Entry::position));
    return entries;
  }
}
