package eu.hanse.cli;

import eu.hanse.io.report.CodeBook;
import eu.hanse.io.report.CodeEntry;
import eu.hanse.io.report.RuleExamples;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Explains the codes of reports. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Explains a code of a report, or lists all codes.",
    description = {
      "",
      "Tells what is wrong where the code appears, why that is wrong and what to do, and shows a"
          + " document that is wrong and the same put right. Without a code, lists all of them.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All is well.",
      "2:There is no such code, the command was used wrongly, or rules cannot be used.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse explain",
      "  hanse explain participation.duplicate",
      "  hanse explain --rules my-rules.jar my-network.no-harbour",
    })
final class ExplainCommand extends CommandBase {

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "A code, such as participation.duplicate.")
  private Optional<String> code = Optional.empty();

  @Mixin private RuleSources sources = new RuleSources();

  @Override
  public Integer call() throws IOException {
    try (OwnRules rules = sources.load()) {
      CodeBook book = CodeBook.of(rules.all());
      if (code.isEmpty()) {
        list(book);
      } else {
        explain(find(book, code.get()), rules.examples());
      }
    }
    return ExitCodes.OK;
  }

  private void list(CodeBook book) {
    Columns columns = new Columns("");
    book.entries()
        .forEach(
            entry ->
                columns.row(entry.code().value(), entry.severity().toString(), entry.condition()));
    columns.print(out());
  }

  private CodeEntry find(CodeBook book, String wanted) {
    return book.find(wanted)
        .orElseThrow(
            () ->
                wrongUse(
                    "There is no code \""
                        + wanted
                        + "\""
                        + book.nearest(wanted)
                            .map(near -> "; did you mean " + near + "?")
                            .orElse("; 'hanse explain' lists all codes.")));
  }

  private void explain(CodeEntry entry, RuleExamples examples) {
    out().println(entry.code() + " (" + entry.severity() + ")");
    section("What is wrong", entry.condition());
    entry.rationale().ifPresent(rationale -> section("Why", rationale));
    section("What to do", entry.advice());
    entry.legalSource().ifPresent(source -> section("Source", source));
    if (!entry.formerCodes().isEmpty()) {
      section("Formerly", entry.formerCodes().toString());
    }
    examples.bad(entry.code()).ifPresent(document -> section("Wrong", document.strip()));
    examples.good(entry.code()).ifPresent(document -> section("Right", document.strip()));
  }

  private void section(String title, String text) {
    out().println();
    out().println(title + ":");
    out().println(Paragraph.of(text).indent(2).stripTrailing());
  }
}
