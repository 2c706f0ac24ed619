package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything can be read: its contrast is that of WCAG 2, level AA, whatever colours are used. */
class ReportStyleTest {

  private static final double LEVEL_AA = 4.5;
  private static final Pattern COLOURS = Pattern.compile(":root \\{(.*?)}", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

  /** A colour of text, and the colours on which it stands. */
  private static final ImmutableMap<String, List<String>> USES =
      ImmutableMap.<String, List<String>>builder()
          .put("text", List.of("page", "sunk", "error-mark", "warning-mark", "info-mark"))
          .put("soft", List.of("page", "sunk"))
          .put("link", List.of("page"))
          .put("error", List.of("page", "error-mark"))
          .put("warning", List.of("page"))
          .put("info", List.of("page"))
          .put("right", List.of("page", "right-mark"))
          .put("band-text", List.of("band", "band-well"))
          .put("band-soft", List.of("band", "band-well"))
          .put("band-error", List.of("band"))
          .put("band-warning", List.of("band"))
          .put("band-info", List.of("band"))
          .build();

  @Test
  void hasContrastInLightColours() throws IOException {
    assertContrast(colours(0));
  }

  @Test
  void hasContrastInDarkColours() throws IOException {
    Map<String, String> colours = new HashMap<>(colours(0));
    colours.putAll(colours(1));
    assertContrast(colours);
  }

  private static void assertContrast(Map<String, String> colours) {
    USES.forEach(
        (text, grounds) -> {
          for (String ground : grounds) {
            assertThat(contrast(colour(text, colours), colour(ground, colours)))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(LEVEL_AA);
          }
        });
  }

  /** {@return the colours of the nth block that defines some} */
  private static Map<String, String> colours(int index) throws IOException {
    String block =
        COLOURS
            .matcher(PageAssets.load().style())
            .results()
            .skip(index)
            .findFirst()
            .orElseThrow()
            .group(1);
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(block);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  private static String colour(String name, Map<String, String> colours) {
    return Optional.ofNullable(colours.get(name)).orElseThrow();
  }

  private static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 0xFF) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
