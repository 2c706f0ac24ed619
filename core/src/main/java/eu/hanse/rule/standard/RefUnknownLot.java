package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Place;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports a lot that a programme names but does not have. */
final class RefUnknownLot extends UnknownPart {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-lot"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A stage of a procurement names a lot that the procurement does not have.")
          .rationale("Suppliers and budgets of the stage would belong to no lot.")
          .advice("Correct the id, or add the lot to the lots of the procurement.")
          .concludesFromAbsence(true)
          .build();

  RefUnknownLot() {
    super("lot", INFO);
  }

  @Override
  Stream<String> parts(Programme programme) {
    return programme.procurement().stream()
        .flatMap(procurement -> procurement.lots().stream())
        .map(lot -> lot.id().value());
  }

  @Override
  void visit(Programme programme, BiConsumer<Place, String> visitor) {
    Place root = Place.ofEntity();
    programme
        .procurement()
        .ifPresent(
            procurement ->
                root.child("procurement")
                    .forEach(
                        "stages",
                        procurement.stages(),
                        (place, stage) ->
                            stage
                                .lot()
                                .ifPresent(
                                    lot -> visitor.accept(place.child("lot"), lot.value()))));
  }
}
