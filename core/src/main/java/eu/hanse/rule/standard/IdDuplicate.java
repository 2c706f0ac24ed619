package eu.hanse.rule.standard;

import com.google.common.collect.Maps;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.Id;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reports parts of a programme, such as two meetings, that have one id. */
final class IdDuplicate implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("id.duplicate"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("Two things of one kind have the same id.")
          .rationale("A reference to the id could mean either of them.")
          .advice(
              "Give one of the two another id and correct the references to it; if they are"
                  + " the same thing, keep one.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    EntityKey subject = EntityKey.of(programme.id());
    Check check = new Check(subject, findings);
    check.each(ValuePath.ROOT, "phases", programme.phases(), Phase::id, "phase");
    check.each(ValuePath.ROOT, "tracks", programme.tracks(), ThematicTrack::id, "track");
    ValuePath calendar = ValuePath.of("calendar");
    check.each(
        calendar,
        "reviewPeriods",
        programme.calendar().reviewPeriods(),
        ReviewPeriod::id,
        "review period");
    check.each(calendar, "meetings", programme.calendar().meetings(), Meeting::id, "meeting");
    check.each(
        ValuePath.ROOT, "initiatives", programme.initiatives(), Initiative::id, "initiative");
    programme
        .procurement()
        .ifPresent(
            procurement ->
                check.each(
                    ValuePath.of("procurement"), "lots", procurement.lots(), Lot::id, "lot"));
  }

  private record Check(EntityKey subject, Findings findings) {

    <T> void each(ValuePath parent, String name, List<T> parts, Function<T, Id> idOf, String kind) {
      if (parts.size() < 2) {
        return;
      }
      Map<Id, Integer> firsts = Maps.newHashMapWithExpectedSize(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        Id id = idOf.apply(parts.get(i));
        Integer first = firsts.putIfAbsent(id, i);
        if (first != null) {
          findings
              .at(subject, id(parent, name, i))
              .with("kind", kind)
              .with("id", id.value())
              .related(subject, id(parent, name, first), "first used here")
              .say("Another {kind} of this programme has the id {id} already.");
        }
      }
    }

    private static ValuePath id(ValuePath parent, String name, int position) {
      return parent.child(name).child(position).child("id");
    }
  }
}
