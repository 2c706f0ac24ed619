package eu.hanse.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.id.CityId;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Acceptance;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes a data file must not be able to write the report. */
class HtmlReportHostileTextTest {

  private static final int MOST_BYTES = 10_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "</style></script></pre></title><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" x='",
        "<!-- --> <![CDATA[ ]]> &amp; &#60; &lt;",
        "]]> ${x} {{x}} javascript:alert(1)"
      })
  void showsMarkupAsText(String text) throws IOException {
    Document page = page(text, new ReportBuilder().add(problem(text)).build());

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onmouseover], [onerror]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo(text);
    assertThat(page.select(".message").text()).isEqualTo(text);
    assertThat(page.select(".advice").text()).isEqualTo(text);
    assertThat(page.select("#problems .name").text()).isEqualTo(text);
    assertThat(page.select("#problems pre").get(0).text()).isEqualTo("1" + text);
  }

  @Test
  void showsWhatCannotBeSeenByReplacements() throws IOException {
    String text = "a\u0000b\u001bc\u0085d\u202ee\u2066f\ud800g\ufffeh\ufeffi\tj\nk";

    Document page = page(text, new ReportBuilder().add(problem(text)).build());

    assertThat(page.select(".message").text())
        .isEqualTo("a␀b␛c\ufffdd\ufffde\ufffdf\ufffdg\ufffdh\ufffdi j␊k");
  }

  @Test
  void cutsLongTexts() throws IOException {
    String text = "x".repeat(1_000_000);

    Document page = page(text, new ReportBuilder().add(problem(text)).build());

    assertThat(page.select(".message").text())
        .hasSizeLessThan(500)
        .startsWith("xxx")
        .endsWith("x…");
    assertThat(page.select("#problems .name").text()).startsWith("…xxx").endsWith("xxx");
    assertThat(page.outerHtml()).hasSizeLessThan(60_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "港", "🌊", "\u202e", "\ud800"})
  void staysBelowTenMegabytesWithAFloodOfLongTexts(String piece) throws IOException {
    String text = piece.repeat(1000);
    ReportBuilder report = new ReportBuilder();
    List<DataFile> files = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      // Each in a file of its own: so a page becomes the longest.
      String file = i + text + i;
      files.add(DataFile.of(file, Sample.utf8(text)));
      report.add(problem(file, text));
      report.accept(problem(file, text), new Acceptance.Suppressed(text, Optional.empty()));
    }
    DataReport flood =
        report
            .fixed(files.stream().map(file -> "a.b city:x /" + file.name()).toArray(String[]::new))
            .build();
    CountingText out = new CountingText();

    HtmlReport.of(DataFiles.of(files.toArray(DataFile[]::new)), CodeBook.standard())
        .write(flood, out);

    assertThat(out.bytes).isBetween(7_000_000L, (long) MOST_BYTES);
    assertThat(out.longestPart).isLessThan(40_000);
  }

  private static Document page(String text, DataReport report) throws IOException {
    return HtmlPage.parse(
        HtmlReport.of(files(text), CodeBook.standard())
            .withTitle(text)
            .withVersion(text)
            .withConfiguration(text),
        report);
  }

  /** A file that holds the text, and is named like it. */
  private static DataFiles files(String text) {
    return DataFiles.of(DataFile.of(text, Sample.utf8(text)));
  }

  private static Problem problem(String text) {
    return problem(text, text);
  }

  private static Problem problem(String file, String text) {
    SourcePosition position = new SourcePosition(file, 1, 1, 1, 5, 0, text);
    return new Problem(
        RuleCode.of("participation.duplicate"),
        Severity.ERROR,
        text,
        text,
        position,
        "city:kiel " + text,
        Optional.of(EntityKey.of(CityId.of("kiel"))),
        ImmutableList.of(new RelatedPosition(position, text)),
        ImmutableList.of(
            new TextCorrection(position, text, true), new TextCorrection(position, text, false)));
  }

  /** Counts what is written, and keeps nothing. */
  private static final class CountingText implements Appendable {

    private long bytes;
    private int longestPart;

    @Override
    public Appendable append(CharSequence text) {
      bytes += Utf8.encodedLength(text);
      longestPart = Math.max(longestPart, text.length());
      return this;
    }

    @Override
    public Appendable append(CharSequence text, int start, int end) {
      return append(text.subSequence(start, end));
    }

    @Override
    public Appendable append(char character) {
      bytes++;
      return this;
    }
  }
}
