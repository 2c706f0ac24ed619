package eu.hanse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void theSameTextHasNoDifference() {
    assertThat(diff("a\nb\n", "a\nb\n", false)).isEmpty();
  }

  @Test
  void showsThreeLinesAroundEachDifference() {
    String before =
        IntStream.rangeClosed(1, 30).mapToObj(i -> i + "\n").collect(Collectors.joining());
    String after = before.replace("5\n6\n", "five\n6\n").replace("30\n", "");

    assertThat(diff(before, after, false))
        .isEqualToNormalizingNewlines(
            """
            --- x.json
            +++ x.json
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            @@ -27,4 +27,3 @@
             27
             28
             29
            -30
            """);
  }

  @Test
  void tellsThatALastLineHasNoEnd() {
    assertThat(diff("a", "a\n", false))
        .isEqualToNormalizingNewlines(
            """
            --- x.json
            +++ x.json
            @@ -1,1 +1,1 @@
            -a
            \\ No newline at end of file
            +a
            """);
  }

  @Test
  void paintsLinesByWhatBecameOfThem() {
    assertThat(diff("a\nb\n", "a\nc\n", true))
        .isEqualToNormalizingNewlines(
            """
            ^[1m--- x.json^[0m
            ^[1m+++ x.json^[0m
            ^[36m@@ -1,2 +1,2 @@^[0m
             a
            ^[31m-b^[0m
            ^[32m+c^[0m
            """
                .replace('^', '\u001b'));
  }

  private static String diff(String before, String after, boolean colours) {
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      UnifiedDiff.of("x.json", before, after).write(out, colours);
    }
    return text.toString();
  }
}
