package eu.hanse.benchmarks.data;

import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.Transfer;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.List;

/** Makes what the cities of a programme do, and what they take over from its lead. */
final class InitiativeGenerator {

  private static final List<InitiativeKind> KINDS = List.of(InitiativeKind.values());

  private InitiativeGenerator() {}

  static void addTo(Programme.Builder programme, Outline outline, Draw draw) {
    int count = draw.below(3);
    for (int i = 0; i < count; i++) {
      programme.addInitiative(initiative(outline, i, draw));
    }
    if (count > 0 && outline.kind() == ProgrammeKind.TRANSFER_NETWORK) {
      programme.addTransfer(
          Transfer.builder()
              .practice(InitiativeReference.of(id(0)))
              .from(outline.lead())
              .addTo(outline.cities().get(1).id(), outline.cities().get(2).id())
              .addAdaptation(Phrases.sentence(draw))
              .addSource(outline.report())
              .build());
    }
  }

  private static InitiativeId id(int index) {
    return InitiativeId.of("initiative-" + (index + 1));
  }

  private static Initiative initiative(Outline outline, int index, Draw draw) {
    Initiative.Builder initiative =
        Initiative.builder()
            .id(id(index))
            .name(Phrases.capitalised(Phrases.theme(draw)) + " for all")
            .kind(draw.oneOf(KINDS))
            .addCity(outline.cities().get(index).id())
            .addTheme(Phrases.theme(draw))
            .period(
                DateSpan.of(
                    PartialDate.ofMonth(outline.start().getYear(), outline.start().getMonthValue()),
                    PartialDate.of(outline.end())))
            .status(InitiativeStatus.COMPLETED)
            .summary(Phrases.sentence(draw))
            .addSource(outline.report());
    if (draw.chance(0.3)) {
      initiative.addMethod("minimum viable product").addLesson(Phrases.sentence(draw));
    }
    return initiative.build();
  }
}
