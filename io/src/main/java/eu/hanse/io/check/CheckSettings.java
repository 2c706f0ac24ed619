package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFiles;
import eu.hanse.rule.Severity;
import eu.hanse.validation.RuleSet;
import java.nio.file.Path;
import java.util.Optional;

/** What {@link DataChecks} check, and how. */
record CheckSettings(
    ImmutableList<Path> paths,
    DataFiles others,
    RuleSet rules,
    Optional<Path> configuration,
    Optional<Path> baseline,
    Severity failingFrom) {

  static CheckSettings of(ImmutableList<Path> paths) {
    return new CheckSettings(
        paths,
        DataFiles.of(),
        RuleSet.standard(),
        Optional.empty(),
        Optional.empty(),
        Severity.ERROR);
  }

  CheckSettings withOthers(DataFiles newOthers) {
    return new CheckSettings(paths, newOthers, rules, configuration, baseline, failingFrom);
  }

  CheckSettings withRules(RuleSet newRules) {
    return new CheckSettings(paths, others, newRules, configuration, baseline, failingFrom);
  }

  CheckSettings withConfiguration(Optional<Path> newConfiguration) {
    return new CheckSettings(paths, others, rules, newConfiguration, baseline, failingFrom);
  }

  CheckSettings withBaseline(Optional<Path> newBaseline) {
    return new CheckSettings(paths, others, rules, configuration, newBaseline, failingFrom);
  }

  CheckSettings withFailingFrom(Severity newFailingFrom) {
    return new CheckSettings(paths, others, rules, configuration, baseline, newFailingFrom);
  }
}
