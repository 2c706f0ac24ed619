package eu.hanse.rule.standard;

import eu.hanse.catalogue.EntityKind;
import eu.hanse.programme.Expert;
import eu.hanse.programme.Programme;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.Place;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Reports an expert that a programme names but does not have. */
final class RefUnknownExpert extends UnknownPart {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("ref.unknown-expert"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition("A mentoring names an expert who is not among the experts of the programme.")
          .rationale(
              "A mentoring names an expert by name, so the name must be written as it is"
                  + " among the experts.")
          .advice("Correct the name, or add the expert to the experts of the programme.")
          .concludesFromAbsence(true)
          .build();

  RefUnknownExpert() {
    super("expert", INFO);
  }

  @Override
  Stream<String> parts(Programme programme) {
    return programme.experts().stream().map(Expert::name);
  }

  @Override
  void visit(Programme programme, BiConsumer<Place, String> visitor) {
    Place root = Place.ofEntity();
    root.forEach(
        "mentorings",
        programme.mentorings(),
        (place, mentoring) ->
            mentoring.expert().ifPresent(name -> visitor.accept(place.child("expert"), name)));
  }
}
