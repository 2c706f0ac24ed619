package eu.hanse.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.benchmarks.binding.DataBinding;
import eu.hanse.benchmarks.data.Generated;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The peers do what they are measured for: they accept the data, and refuse what is wrong. */
class PeersTest {

  private static final byte[] LINES = Generated.bytes(100);
  private static final byte[] WRONG =
      """
      {"city":{"id":"Turin","name":"Turin","kind":"municipality","country":"it"}}
      {"programme":{"id":"p","name":"P","kind":"other","period":"2018 to 2020",\
      "participations":[{"city":"turin","role":"partner","sources":["a","a"]}]}}
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void theSchemaAcceptsTheDataAndFindsEachError() {
    SchemaCheck check = SchemaCheck.load();

    assertThat(Trees.of(LINES)).allMatch(line -> check.errors(line) == 0);
    assertThat(Trees.of(WRONG)).extracting(check::errors).containsExactly(2, 2);
  }

  @Test
  void theConstraintsAcceptTheDataAndFindTheSameErrors() {
    ConstraintCheck check = ConstraintCheck.load();

    assertThat(DataBinding.readLines(LINES)).allMatch(line -> check.errors(line) == 0);
    assertThat(DataBinding.readLines(WRONG)).extracting(check::errors).containsExactly(2, 2);
  }

  @Test
  void theScanSeesEveryNameAndValue() {
    byte[] json = "{\"name\":\"Ab\",\"list\":[1,true]}".getBytes(StandardCharsets.UTF_8);

    assertThat(TokenScan.of(json)).isEqualTo("nameAblist1true".length());
  }
}
