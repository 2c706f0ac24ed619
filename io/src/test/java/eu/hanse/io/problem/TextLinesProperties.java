package eu.hanse.io.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextLinesProperties {

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "é", "😀", "\n", "\r", "\r\n", "word")
        .list()
        .ofMinSize(4000)
        .ofMaxSize(6000)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<Double>> places() {
    return Arbitraries.doubles().between(0, 1).list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 100)
  void theOrderOfQuestionsDoesNotMatter(
      @ForAll("texts") String text, @ForAll("places") List<Double> places) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    TextLines asked = new TextLines("f", bytes);
    for (double place : places) {
      int offset = (int) (place * bytes.length);
      assertThat(asked.position(offset, offset, ""))
          .isEqualTo(new TextLines("f", bytes).position(offset, offset, ""));
    }
  }
}
