package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.parser.Parser;

class ClippedTextProperties {

  @Property
  void neverTakesMoreThanItMay(@ForAll String text, @ForAll @IntRange(min = 3, max = 60) int most) {
    ClippedText texts = new ClippedText(1000);

    assertThat(Utf8.encodedLength(texts.beginning(text, most))).isLessThanOrEqualTo(most);
    assertThat(Utf8.encodedLength(texts.end(text, most))).isLessThanOrEqualTo(most);
  }

  @Property
  void takesLittleMoreThanAllMayTogether(@ForAll String text, @ForAll String other) {
    ClippedText texts = new ClippedText(60);

    int bytes = 0;
    for (int i = 0; i < 10; i++) {
      bytes += Utf8.encodedLength(texts.beginning(text, 40));
      bytes += Utf8.encodedLength(texts.end(other, 40));
    }

    int dots = 20 * "…".length() * 3;
    assertThat(bytes).isLessThanOrEqualTo(60 + dots);
  }

  @Property
  void isNeverMarkup(@ForAll String text) {
    assertThat(ClippedText.escape(text)).doesNotContain("<", ">");
  }

  @Property
  void showsTheWholeOfAShortText(@ForAll String text) {
    String shown = Parser.unescapeEntities(ClippedText.escape(text), false);

    assertThat(shown.codePointCount(0, shown.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(new ClippedText(1_000_000).beginning(text, 1_000_000))
        .isEqualTo(ClippedText.escape(text));
    assertThat(new ClippedText(1_000_000).end(text, 1_000_000)).isEqualTo(ClippedText.escape(text));
  }
}
