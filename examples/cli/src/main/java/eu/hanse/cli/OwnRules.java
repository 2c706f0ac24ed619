package eu.hanse.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Closer;
import eu.hanse.io.report.RuleExamples;
import eu.hanse.rule.Rule;
import eu.hanse.validation.RuleSet;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Rules from jars, added to the standard ones. They work until this is closed. */
final class OwnRules implements Closeable {

  private final Closer jars = Closer.create();
  private RuleSet all = RuleSet.standard();
  private RuleExamples examples = RuleExamples.standard();

  private OwnRules() {}

  static OwnRules load(List<Path> files) throws IOException, UnusableRulesException {
    OwnRules rules = new OwnRules();
    try {
      for (Path file : files) {
        rules.add(rules.jars.register(RuleJar.open(file)));
      }
      return rules;
    } catch (UnusableRulesException e) {
      rules.close();
      throw e;
    }
  }

  private void add(RuleJar jar) throws UnusableRulesException {
    ImmutableList<Rule> rules = jar.rules();
    try {
      all = all.plus(rules);
    } catch (IllegalArgumentException e) {
      throw new UnusableRulesException(jar.file(), e.getMessage() + ".");
    }
    examples = examples.plus(jar.loader());
  }

  RuleSet all() {
    return all;
  }

  RuleExamples examples() {
    return examples;
  }

  @Override
  public void close() throws IOException {
    jars.close();
  }
}
