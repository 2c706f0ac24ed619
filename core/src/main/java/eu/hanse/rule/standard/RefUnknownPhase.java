package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Place;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports a phase that a programme names but does not have. */
final class RefUnknownPhase extends UnknownPart {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-phase"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A phase is named that the programme does not have.")
          .rationale(
              "When a city took part, or when a stage of a procurement ran, follows from the"
                  + " phase.")
          .advice("Correct the id, or add the phase to the phases of the programme.")
          .concludesFromAbsence(true)
          .build();

  RefUnknownPhase() {
    super("phase", INFO);
  }

  @Override
  Stream<String> parts(Programme programme) {
    return programme.phases().stream().map(phase -> phase.id().value());
  }

  @Override
  void visit(Programme programme, BiConsumer<Place, String> visitor) {
    Place root = Place.ofEntity();
    root.forEach(
        "participations",
        programme.participations(),
        (place, participation) ->
            place.forEach(
                "phases",
                participation.phases(),
                (phasePlace, phase) -> visitor.accept(phasePlace, phase.value())));
    programme
        .procurement()
        .ifPresent(
            procurement ->
                root.child("procurement")
                    .forEach(
                        "stages",
                        procurement.stages(),
                        (place, stage) ->
                            visitor.accept(place.child("phase"), stage.phase().value())));
  }
}
