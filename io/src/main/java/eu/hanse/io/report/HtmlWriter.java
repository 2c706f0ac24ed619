package eu.hanse.io.report;

import java.io.IOException;
import java.util.Locale;

/** Writes markup. What is not markup of the report itself must have become HTML before. */
final class HtmlWriter {

  private final Appendable out;

  HtmlWriter(Appendable out) {
    this.out = out;
  }

  /** Writes some markup as it is. */
  HtmlWriter markup(String html) throws IOException {
    out.append(html);
    return this;
  }

  /** Writes some markup and ends the line. */
  HtmlWriter line(String html) throws IOException {
    out.append(html).append('\n');
    return this;
  }

  /** {@return an element with a class} */
  static String element(String name, String className, String html) {
    return "<" + name + " class=\"" + className + "\">" + html + "</" + name + ">";
  }

  /** {@return an element} */
  static String element(String name, String html) {
    return "<" + name + ">" + html + "</" + name + ">";
  }

  /** {@return a number with its thousands apart} */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@return a number of things, such as {@code 1 city} or {@code 3,000 cities}} */
  static String count(long number, String singular, String plural) {
    return number(number) + " " + (number == 1 ? singular : plural);
  }

  /** {@return a number of problems, and how many of them are not listed} */
  static String problems(long all, long listed) {
    String unlisted = all > listed ? ", " + number(all - listed) + " not listed" : "";
    return count(all, "problem", "problems") + unlisted;
  }
}
