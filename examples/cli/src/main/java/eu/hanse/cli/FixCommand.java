package eu.hanse.cli;

import com.google.common.collect.ImmutableSet;
import eu.hanse.io.ConfigurationFile;
import eu.hanse.io.DataValidator;
import eu.hanse.io.repair.DataRepair;
import eu.hanse.io.repair.RepairResult;
import eu.hanse.io.repair.RepairedFile;
import eu.hanse.text.CharacterCells;
import eu.hanse.validation.RuleSet;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts right in data files what needs no decision. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Puts right in data files what needs no decision.",
    description = {
      "",
      "Brings files into their canonical form, removes byte order marks, and writes the values that"
          + " are right beyond doubt: ISO codes of countries in place of EL and UK, and what rules"
          + " know, such as the code that a region has today. Nothing else changes, which is"
          + " checked by reading the files as they would be. What a configuration suppresses or"
          + " switches off is left alone, and so is the form of a file that cannot be read without"
          + " loss. All differences are shown; a file is replaced as a whole or not at all.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All that could be repaired is; with --dry-run, nothing has to be.",
      "1:With --dry-run: a file would change.",
      "2:The command was used wrongly, a file cannot be read or written, or rules not be used, or"
          + " something is wrong with the configuration; then nothing is changed.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse fix --dry-run data/",
      "      show what would change",
      "  hanse fix data/",
      "      change it",
      "  hanse fix --unsafe --dry-run data/",
      "      also misspelt references; look at them before you change them",
      "  hanse fix --with data/ data/ports.json",
      "      change one file, which refers to the others"
    })
final class FixCommand extends CommandBase {

  @Mixin private DataArguments data = new DataArguments();
  @Mixin private RuleSources sources = new RuleSources();

  @Option(names = "--dry-run", description = "Change nothing; show what would change.")
  private boolean dryRun;

  @Option(
      names = "--unsafe",
      description = {
        "Also write what was probably meant: the id that a misspelt reference is near to, if it is"
            + " near to one only, or the https:// of a web address."
      })
  private boolean unsafe;

  @Override
  public Integer call() throws IOException {
    if (!data.nameFiles()) {
      throw wrongUse("Name at least one file or directory to repair.");
    }
    RepairResult result;
    try (OwnRules rules = sources.load()) {
      DataRepair repair = DataRepair.of(validator(rules.all()));
      result = (unsafe ? repair.withGuesses() : repair).repair(data.asOf(), data.files());
    }
    RepairText text = new RepairText(result, dryRun, outputs());
    if (!result.configurationProblems().isEmpty()) {
      text.writeMisconfigured();
      return ExitCodes.WRONG_USE;
    }
    text.writeDifferences();
    ImmutableSet<String> unwritten = dryRun ? ImmutableSet.of() : write(result);
    text.writeRepairs(unwritten);
    text.writeUnreadable();
    text.writeSummary(unwritten);
    if (!unwritten.isEmpty() || result.remaining().hasUnreadableFile()) {
      return ExitCodes.WRONG_USE;
    }
    return dryRun && !result.files().isEmpty() ? ExitCodes.FOUND_SOMETHING : ExitCodes.OK;
  }

  private DataValidator validator(RuleSet rules) {
    DataValidator validator = DataValidator.of(rules);
    Optional<ConfigurationFile> configuration = data.configuration();
    return configuration.isPresent() ? validator.withConfiguration(configuration.get()) : validator;
  }

  private Outputs outputs() {
    return new Outputs(out(), err());
  }

  /** Writes as many files as it can, and returns the names of the others. */
  private ImmutableSet<String> write(RepairResult result) {
    ImmutableSet.Builder<String> unwritten = ImmutableSet.builder();
    for (RepairedFile file : result.files()) {
      try {
        file.write();
      } catch (IOException e) {
        unwritten.add(file.name());
        outputs().err().println("hanse: " + CharacterCells.visible(String.valueOf(e.getMessage())));
      }
    }
    return unwritten.build();
  }
}
