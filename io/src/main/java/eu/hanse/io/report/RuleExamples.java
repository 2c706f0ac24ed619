package eu.hanse.io.report;

import eu.hanse.rule.RuleCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The example documents of rules: one that a rule complains about, and the same put right. */
public final class RuleExamples {

  private static final String FOLDER = "/eu/hanse/io/examples/";

  private RuleExamples() {}

  /**
   * {@return a document in which the rule finds something, if there is an example of it}
   *
   * @param code the rule's code
   */
  public static Optional<String> bad(RuleCode code) {
    return read(code, "bad.json");
  }

  /**
   * {@return the document put right, if there is an example of the rule}
   *
   * @param code the rule's code
   */
  public static Optional<String> good(RuleCode code) {
    return read(code, "good.json");
  }

  private static Optional<String> read(RuleCode code, String name) {
    try (InputStream in = RuleExamples.class.getResourceAsStream(FOLDER + code + "/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
