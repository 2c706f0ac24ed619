package eu.hanse.io.report;

import static eu.hanse.io.report.HtmlWriter.element;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.io.DataReport;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.report.LineDifference.Line;
import eu.hanse.io.report.LineDifference.Side;
import eu.hanse.rule.RuleCode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains the rules that found something, each of them once. */
final class HtmlRules {

  private final CodeBook book;
  private final RuleExamples examples;
  private final DataReport report;
  private final ImmutableMultiset<RuleCode> listed;
  private final ImmutableSortedSet<RuleCode> explained;

  HtmlRules(CodeBook book, RuleExamples examples, DataReport report) {
    this.book = book;
    this.examples = examples;
    this.report = report;
    this.listed =
        report.problems().stream()
            .map(Problem::code)
            .collect(ImmutableMultiset.toImmutableMultiset());
    this.explained =
        Stream.concat(
                report.totals().byCode().keySet().stream(),
                report.accepted().stream().map(accepted -> accepted.problem().code()))
            .filter(code -> book.find(code.value()).isPresent())
            .collect(ImmutableSortedSet.toImmutableSortedSet(RuleCode::compareTo));
  }

  /** {@return a code, as a link to what is to be known about it} */
  String link(RuleCode code) {
    return explained.contains(code)
        ? "<a class=\"code\" href=\"#rule-" + code + "\">" + code + "</a>"
        : element("span", "code", code.value());
  }

  void write(HtmlWriter out) throws IOException {
    if (explained.isEmpty()) {
      return;
    }
    out.line("<section id=\"rules\">").line("<h2>What the rules say</h2>");
    for (RuleCode code : explained) {
      Optional<CodeEntry> entry = book.find(code.value());
      if (entry.isPresent()) {
        write(code, entry.get(), out);
      }
    }
    out.line("</section>");
  }

  private void write(RuleCode code, CodeEntry entry, HtmlWriter out) throws IOException {
    String count = HtmlWriter.problems(report.totals().count(code), listed.count(code));
    out.line("<article id=\"rule-" + code + "\">")
        .markup("<h3><code>" + code + "</code> ")
        .markup(element("span", "count", count))
        .line("</h3>")
        .line(element("p", "condition", ClippedText.escape(entry.condition())))
        .line("<dl>");
    if (entry.rationale().isPresent()) {
      writeTerm("Why", entry.rationale().get(), out);
    }
    writeTerm("What to do", entry.advice(), out);
    if (entry.legalSource().isPresent()) {
      writeTerm("Source", entry.legalSource().get(), out);
    }
    if (!entry.formerCodes().isEmpty()) {
      String codes =
          entry.formerCodes().stream().map(RuleCode::value).collect(Collectors.joining(", "));
      writeTerm("Former codes", codes, out);
    }
    out.line("</dl>");
    writeExamples(entry.code(), out);
    out.line("</article>");
  }

  private static void writeTerm(String term, String text, HtmlWriter out) throws IOException {
    out.line(element("dt", term) + element("dd", ClippedText.escape(text)));
  }

  private void writeExamples(RuleCode code, HtmlWriter out) throws IOException {
    Optional<String> bad = examples.bad(code);
    Optional<String> good = examples.good(code);
    if (bad.isPresent() && good.isPresent()) {
      out.line("<details>").line("<summary>Example, wrong and right</summary>");
      out.line("<div class=\"examples\">");
      ImmutableList<Line> lines = LineDifference.of(bad.get(), good.get());
      writeExample("wrong", "Wrong", lines, Side.FIRST, "del", out);
      writeExample("right", "Right", lines, Side.SECOND, "ins", out);
      out.line("</div>").line("</details>");
    }
  }

  /** Of long parts that do not tell anything about the difference, three dots are left. */
  private static void writeExample(
      String className, String caption, List<Line> lines, Side side, String changed, HtmlWriter out)
      throws IOException {
    out.line("<figure class=\"" + className + "\">").line(element("figcaption", caption));
    out.markup("<pre><code>");
    boolean dotted = false;
    for (Line line : lines) {
      String shown = ClippedText.escape(line.text());
      if (line.side() == side) {
        out.line(element(changed, shown));
      } else if (line.side() == Side.BOTH && line.telling()) {
        out.line(shown);
      } else if (line.side() == Side.BOTH && !dotted) {
        out.line(" ".repeat(line.indentation()) + element("i", "⋮"));
      }
      dotted = !line.telling();
    }
    out.line("</code></pre>").line("</figure>");
  }
}
