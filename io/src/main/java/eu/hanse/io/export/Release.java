package eu.hanse.io.export;

import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.text.Words;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Tells the release of the library, which the build writes into a resource, and that of rules. */
final class Release {

  private static final String RESOURCE = "release.properties";

  private Release() {}

  static String number() {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(Release.class.getResourceAsStream(RESOURCE))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  /**
   * What identifies rules: it changes when one is added or dropped, gets another severity, or comes
   * with another release, as it may then judge otherwise.
   */
  static String of(RuleSet rules) {
    StringBuilder listed = new StringBuilder();
    for (Rule rule : rules.rules()) {
      RuleInfo info = rule.info();
      Severity severity = rules.severityOf(info.code()).orElse(info.severity());
      listed
          .append(info.code())
          .append(' ')
          .append(severity)
          .append(' ')
          .append(info.since())
          .append('\n');
    }
    return number()
        + ", "
        + Words.count(rules.rules().size(), "rule", "rules")
        + ", "
        + Hashes.shortened(Hashes.of(listed.toString()));
  }
}
