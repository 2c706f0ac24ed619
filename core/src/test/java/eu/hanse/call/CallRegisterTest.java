package eu.hanse.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.hanse.id.CallId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallRegisterTest {

  private static final Call FIRST = call("ports-2018", "First call for ports");
  private static final Call SECOND = call("ports-2021", "Second call for ports");
  private static final CallRegister BOTH = CallRegister.of(List.of(SECOND, FIRST));

  private static Call call(String id, String title) {
    return Call.builder().id(CallId.of(id)).title(title).build();
  }

  @Test
  void findsCallsById() {
    assertThat(BOTH.call("ports-2018")).contains(FIRST);
    assertThat(BOTH.call(CallId.of("ports-2019"))).isEmpty();
    assertThat(BOTH.calls().values()).containsExactly(FIRST, SECOND);
  }

  @Test
  void findsTheIdThatWasProbablyMeant() {
    assertThat(BOTH.nearest(CallId.of("prots-2018"))).contains(FIRST.id());
    assertThat(BOTH.nearest(CallId.of("railways-2018"))).isEmpty();
  }

  @Test
  void anEmptyRegisterHasNoCalls() {
    assertThat(CallRegister.empty().isEmpty()).isTrue();
    assertThat(BOTH.isEmpty()).isFalse();
  }

  @Test
  void refusesTwoCallsWithOneId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallRegister.of(List.of(FIRST, FIRST.withTitle("Another"))))
        .withMessage("call \"ports-2018\" stands twice: expected each id once");
  }

  @Test
  void ofACallThatBothHaveThatOfTheOtherCounts() {
    Call mine = FIRST.withTitle("As I read it");

    CallRegister together = BOTH.plus(CallRegister.of(List.of(mine)));

    assertThat(together.calls().values()).containsExactly(mine, SECOND);
    assertThat(BOTH.call("ports-2018")).contains(FIRST);
  }

  @Test
  void registersOfTheSameCallsAreEqual() {
    CallRegister same = CallRegister.of(List.of(FIRST)).plus(CallRegister.of(List.of(SECOND)));

    assertThat(same).isEqualTo(BOTH).hasSameHashCodeAs(BOTH);
    assertThat(BOTH).isNotEqualTo(CallRegister.empty()).isNotEqualTo("ports");
    assertThat(BOTH.hashCode()).isNotEqualTo(CallRegister.empty().hashCode());
  }

  @Test
  void isShownByTheNumberOfCallsAndDescribedCallByCall() {
    assertThat(BOTH).hasToString("Register of 2 calls");
    assertThat(CallRegister.of(List.of(FIRST))).hasToString("Register of 1 call");
    assertThat(BOTH.describe())
        .isEqualTo(
            """
            Register of 2 calls
              calls         Call ports-2018 "First call for ports"
                            Call ports-2021 "Second call for ports"\
            """);
  }
}
