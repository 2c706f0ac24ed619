package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
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
  void visit(Programme programme, BiConsumer<ValuePath, String> visitor) {
    ValuePath.ROOT.forEach(
        "participations",
        programme.participations(),
        (path, participation) ->
            path.forEach(
                "phases",
                participation.phases(),
                (place, phase) -> visitor.accept(place, phase.value())));
    programme
        .procurement()
        .ifPresent(
            procurement ->
                ValuePath.of("procurement")
                    .forEach(
                        "stages",
                        procurement.stages(),
                        (path, stage) ->
                            visitor.accept(path.child("phase"), stage.phase().value())));
  }
}
