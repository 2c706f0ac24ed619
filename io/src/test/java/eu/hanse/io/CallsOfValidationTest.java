package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.id.CallId;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.validation.RuleSet;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which calls validation holds programmes to. */
class CallsOfValidationTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static final CallRegister MINE =
      CallRegister.of(
          List.of(
              Call.builder()
                  .id(CallId.of("rivers-2018"))
                  .title("Call for rivers")
                  .kind(ProgrammeKind.IMPLEMENTATION_NETWORK)
                  .build()));

  private static DataFiles naming(String call) {
    String text =
        "{\"format\":\"hanse/1\",\"programmes\":[{\"id\":\"p\",\"name\":\"P\","
            + "\"kind\":\"partnership\",\"call\":\""
            + call
            + "\"}]}";
    return DataFiles.of(DataFile.of("data.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> callCodes(DataReport report) {
    return report.problems().stream()
        .map(Problem::code)
        .filter(code -> code.area().equals("call"))
        .map(Object::toString)
        .toList();
  }

  @Test
  void theStandardCallsCountUnlessOthersAreGiven() {
    DataFiles standard = naming("urbact-iii-tn-2017");
    DataFiles mine = naming("rivers-2018");

    assertThat(callCodes(DataValidator.standard().validate(DAY, standard)))
        .containsExactly("call.kind");
    assertThat(callCodes(DataValidator.standard().validate(DAY, mine)))
        .containsExactly("call.unknown");
    assertThat(callCodes(DataValidator.standard().withCalls(MINE).validate(DAY, mine)))
        .containsExactly("call.kind");
    assertThat(callCodes(DataValidator.standard().withCalls(MINE).validate(DAY, standard)))
        .containsExactly("call.unknown");
  }

  @Test
  void otherLimitsLeaveTheCallsAsTheyAre() {
    DataValidator validator =
        DataValidator.standard().withCalls(MINE).withLimits(ReadLimits.standard());

    assertThat(callCodes(validator.validate(DAY, naming("rivers-2018"))))
        .containsExactly("call.kind");
  }

  @Test
  void whatWasReadIsHeldToTheSameCalls() {
    ReadResult standard = CatalogueReader.standard().read(naming("urbact-iii-tn-2017"));
    ReadResult mine = CatalogueReader.standard().read(naming("rivers-2018"));
    RuleSet rules = RuleSet.standard();

    assertThat(callCodes(standard.validate(rules, DAY))).containsExactly("call.kind");
    assertThat(callCodes(mine.validate(rules, DAY))).containsExactly("call.unknown");
    assertThat(callCodes(mine.validate(rules, MINE, DAY))).containsExactly("call.kind");
  }

  @Test
  void whatAnOrganisationIsIsKnownWhileDataStreamBy() {
    String text =
        """
        {"programme":{"id":"p","name":"P","kind":"action-planning-network","framework":"urbact-iv",\
        "call":"urbact-iv-apn-2023","participations":[{"city":"c","role":"lead-partner",\
        "representedBy":"o"}]}}
        {"organisation":{"id":"o","name":"O","kind":"university"}}
        {"city":{"id":"c","name":"C","kind":"municipality","country":"FR"}}
        """;
    DataFile file = DataFile.of("data.ndjson", text.getBytes(StandardCharsets.UTF_8));

    assertThat(callCodes(DataValidator.standard().validate(DAY, DataFiles.of(file))))
        .contains("call.lead-not-city");
  }
}
