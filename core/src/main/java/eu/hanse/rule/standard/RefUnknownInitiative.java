package eu.hanse.rule.standard;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Place;
import eu.hanse.text.WordIndex;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Reports an initiative that is named but that its programme does not have. */
final class RefUnknownInitiative implements EntityRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-initiative"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("An initiative is named that its programme does not have.")
          .rationale(
              "What inspired an initiative, what was transferred and what an agreement"
                  + " covers can only be followed if the initiative is described.")
          .advice(
              "Correct the reference, or add the initiative to its programme; an initiative"
                  + " of another programme is written programme/initiative.")
          .concludesFromAbsence(true)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Programme programme, RuleContext context, Findings findings) {
    Supplier<ImmutableSet<String>> own = Suppliers.memoize(() -> initiatives(programme));
    Supplier<WordIndex> index = Suppliers.memoize(() -> new WordIndex(own.get()));
    visit(
        programme,
        (place, reference) -> {
          ProgrammeId owner = reference.programme().orElse(programme.id());
          if (owner.equals(programme.id())) {
            String id = reference.initiative().value();
            if (!own.get().contains(id)) {
              report(findings, programme, place, reference, index.get().allNearest(id));
            }
          } else if (context.entities().contains(EntityKey.of(owner))
              && !context.entities().contains(owner, reference.initiative())) {
            report(findings, programme, place, reference, ImmutableList.of());
          }
        });
  }

  private static ImmutableSet<String> initiatives(Programme programme) {
    return programme.initiatives().stream()
        .map(initiative -> initiative.id().value())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void report(
      Findings findings,
      Programme programme,
      Place place,
      InitiativeReference reference,
      ImmutableList<String> nearest) {
    UnknownName.report(
        findings
            .at(EntityKey.of(programme.id()), place.path())
            .with("initiative", reference.initiative())
            .with("programme", reference.programme().orElse(programme.id())),
        "There is no initiative {initiative} in the programme {programme}.",
        INFO.advice(),
        reference.initiative().value(),
        nearest,
        id -> new InitiativeReference(reference.programme(), InitiativeId.of(id)));
  }

  private static void visit(Programme programme, BiConsumer<Place, InitiativeReference> visitor) {
    Place root = Place.ofEntity();
    root.child("calendar")
        .forEach(
            "meetings",
            programme.calendar().meetings(),
            (place, meeting) ->
                place.forEach(
                    "agenda",
                    meeting.agenda(),
                    (itemPath, item) ->
                        itemPath.forEach("initiatives", item.initiatives(), visitor)));
    root.forEach(
        "initiatives",
        programme.initiatives(),
        (place, initiative) ->
            initiative
                .inspiredBy()
                .ifPresent(reference -> visitor.accept(place.child("inspiredBy"), reference)));
    root.forEach(
        "transfers",
        programme.transfers(),
        (place, transfer) -> visitor.accept(place.child("practice"), transfer.practice()));
    root.forEach(
        "agreements",
        programme.agreements(),
        (place, agreement) -> place.forEach("covers", agreement.covers(), visitor));
  }
}
