package eu.hanse.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.call.CallRegister;
import eu.hanse.io.json.CallWriter;
import eu.hanse.test.Calls;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CallRoundTripProperties {

  private static final CallWriter WRITER = CallWriter.canonical();

  @Provide
  Arbitrary<CallRegister> registers() {
    return Calls.registers();
  }

  private static CallReadResult read(byte[] bytes) {
    return CallReader.standard().read(DataFile.of("generated.json", bytes));
  }

  @Property(tries = 300)
  void whatIsWrittenIsReadBackTheSame(@ForAll("registers") CallRegister calls) {
    String text = WRITER.toJson(calls);

    CallReadResult result = read(text.getBytes(StandardCharsets.UTF_8));

    assertThat(result.problems()).isEmpty();
    assertThat(result.calls()).isEqualTo(calls);
    assertThat(WRITER.toJson(result.calls())).isEqualTo(text);
  }

  @Property(tries = 500)
  void aDamagedDocumentIsReadOrReported(
      @ForAll("registers") CallRegister calls, @ForAll Random random) {
    byte[] bytes = WRITER.toJson(calls).getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    assertThat(read(bytes).problems())
        .allSatisfy(problem -> assertThat(problem.position().line()).isPositive());
  }
}
