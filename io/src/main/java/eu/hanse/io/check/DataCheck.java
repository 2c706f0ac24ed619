package eu.hanse.io.check;

import eu.hanse.io.DataFiles;
import eu.hanse.io.DataReport;
import eu.hanse.io.report.TextReport;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** One file, judged by the rules of one area. Immutable. */
public final class DataCheck {

  private final String name;
  private final String file;
  private final String area;
  private final URI source;
  private final DataReport report;
  private final Severity failingFrom;
  private final DataFiles files;

  /**
   * Makes a check.
   *
   * @param name what a test calls it
   * @param file the name of the file
   * @param area the area of rules
   * @param source where to look
   * @param report what is wrong
   * @param failingFrom the least severity of which a problem makes it fail
   * @param files the files from which lines are shown
   */
  DataCheck(
      String name,
      String file,
      String area,
      URI source,
      DataReport report,
      Severity failingFrom,
      DataFiles files) {
    this.name = name;
    this.file = file;
    this.area = area;
    this.source = source;
    this.report = report;
    this.failingFrom = failingFrom;
    this.files = files;
  }

  /**
   * {@return the file and the area, such as {@code cities.json: city}; the file as seen from the
   * directory checked, if that is the only path given}
   */
  public String name() {
    return name;
  }

  /** {@return the file, as positions name it} */
  public String file() {
    return file;
  }

  /** {@return the area: the first word of the codes of its rules, or {@code read}} */
  public String area() {
    return area;
  }

  /**
   * {@return the file and, if the check fails, the place of the first problem that makes it fail,
   * as development environments open it: {@code file:///data/cities.json?line=12&column=3}}
   */
  public URI source() {
    return source;
  }

  /**
   * {@return what is wrong with the file in this area, grave enough to fail or not; all is counted,
   * and of each code the first are listed}
   */
  public DataReport report() {
    return report;
  }

  /** {@return whether nothing is wrong that is grave enough to fail} */
  public boolean passes() {
    return !report.hasAtLeast(failingFrom);
  }

  /**
   * Fails if something is wrong that is grave enough.
   *
   * @throws AssertionError if the check fails; its message is the name and a {@link TextReport} of
   *     what is wrong
   */
  public void assertNoFindings() {
    if (!passes()) {
      throw new AssertionError(message());
    }
  }

  private String message() {
    StringBuilder message = new StringBuilder();
    message.append(name).append(" has ");
    message.append(Words.count(report.totals().all(), "problem", "problems"));
    if (report.unlisted() > 0) {
      message.append(", of which ").append(report.problems().size()).append(" are listed");
    }
    message.append(":\n\n");
    try {
      TextReport.of(files).write(report, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return message.toString();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
