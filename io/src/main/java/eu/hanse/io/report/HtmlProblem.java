package eu.hanse.io.report;

import static eu.hanse.io.report.HtmlWriter.element;

import com.google.common.collect.Iterables;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.RelatedPosition;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes the problems that a page lists. */
final class HtmlProblem {

  /** With the markup around them, 5,000 problems stay below 10 MB. */
  private static final int BYTES = 950;

  private static final int BYTES_OF_FILE = 150;
  private static final int BYTES_OF_MESSAGE = 500;
  private static final int BYTES_OF_PLACE = 200;
  private static final int BYTES_OF_ADVICE = 250;
  private static final int BYTES_OF_LABEL = 80;
  private static final int BYTES_OF_VALUE = 100;
  private static final int MOST_PLACES = 3;

  private final HtmlRules rules;
  private final HtmlExcerpt excerpts;
  private final HtmlExcerpt relatedExcerpts;

  HtmlProblem(DataFiles files, HtmlRules rules) {
    this.rules = rules;
    // Two of them: related places jump to and fro, which would spoil what the other one has read.
    this.excerpts = new HtmlExcerpt(files);
    this.relatedExcerpts = new HtmlExcerpt(files);
  }

  void write(Problem problem, HtmlWriter out) throws IOException {
    ClippedText texts = new ClippedText(BYTES);
    // What matters most takes its share of the bytes first.
    String position = position(problem.position(), texts);
    String message = texts.beginning(problem.message(), BYTES_OF_MESSAGE);
    String place = place(problem, texts);
    String advice = texts.beginning(problem.advice(), BYTES_OF_ADVICE);
    out.line("<li class=\"" + problem.severity() + "\">")
        .line(element("p", "kind", kind(problem, position)))
        .line(element("p", "message", message))
        .markup(place);
    boolean hasText = !problem.code().equals(ReadProblem.FILE.code());
    if (hasText) {
      out.line(excerpts.of(problem.position(), texts));
    }
    for (RelatedPosition related : Iterables.limit(problem.related(), MOST_PLACES)) {
      writeRelated(related, texts, out);
    }
    writeMore("related", problem.related().size() - MOST_PLACES, out);
    out.line(element("p", "advice", advice));
    writeCorrections(problem, texts, out);
    out.line("</li>");
  }

  private String kind(Problem problem, String position) {
    return element("span", "severity", problem.severity().toString())
        + " "
        + rules.link(problem.code())
        + " "
        + element("span", "place", position);
  }

  /** {@return the name of a file} */
  static String file(String name) {
    return new ClippedText(BYTES_OF_FILE).end(name, BYTES_OF_FILE);
  }

  /** {@return file, line and column, joined by colons} */
  static String position(SourcePosition position, ClippedText texts) {
    return texts.end(position.file(), BYTES_OF_FILE)
        + ":"
        + position.line()
        + ":"
        + position.column();
  }

  private static String place(Problem problem, ClippedText texts) {
    Optional<String> subject = problem.subject().map(Object::toString);
    String path =
        subject
            .map(key -> problem.place().startsWith(key) ? key : "")
            .map(key -> problem.place().substring(key.length()))
            .orElse(problem.position().pointer());
    String entity =
        subject.map(key -> element("b", texts.beginning(key, BYTES_OF_PLACE))).orElse("");
    String shown = entity + texts.beginning(path, BYTES_OF_PLACE);
    return shown.isEmpty() ? "" : element("p", "where", shown) + "\n";
  }

  private void writeRelated(RelatedPosition related, ClippedText texts, HtmlWriter out)
      throws IOException {
    String label = texts.beginning(related.label(), BYTES_OF_LABEL);
    String position = element("span", "place", position(related.position(), texts));
    out.line(element("p", "related", label + " " + position));
    out.line(relatedExcerpts.of(related.position(), texts));
  }

  private static void writeCorrections(Problem problem, ClippedText texts, HtmlWriter out)
      throws IOException {
    for (TextCorrection correction : Iterables.limit(problem.corrections(), MOST_PLACES)) {
      String value = texts.beginning(quoted(correction.value()), BYTES_OF_VALUE);
      boolean isThere = correction.position().equals(problem.position());
      out.line(
          element(
              "p",
              "correction",
              (correction.certain() ? "Write " : "Perhaps it should be ")
                  + element("ins", value)
                  + (isThere ? "" : " at " + position(correction.position(), texts))));
    }
    writeMore("correction", problem.corrections().size() - MOST_PLACES, out);
  }

  /** {@return a text as JSON has it} */
  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    JsonStringEncoder.getInstance().quoteAsString(value, quoted);
    return quoted.append('"').toString();
  }

  private static void writeMore(String className, int count, HtmlWriter out) throws IOException {
    if (count > 0) {
      String places = HtmlWriter.count(count, "more place", "more places");
      out.line(element("p", className, "and " + places));
    }
  }
}
