package eu.hanse.cli;

import com.google.common.io.ByteSource;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.repair.RefusedRepair;
import eu.hanse.io.repair.Repair;
import eu.hanse.io.repair.RepairResult;
import eu.hanse.io.repair.RepairedFile;
import eu.hanse.rule.Severity;
import eu.hanse.text.CharacterCells;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/** Tells what was repaired, or would be, and what remains. */
final class RepairText {

  private static final int MAXIMUM_VALUE = 60;
  private static final int MAXIMUM_UNREADABLE = 100;

  private final RepairResult result;
  private final boolean dryRun;
  private final Outputs outputs;

  /**
   * Makes a text.
   *
   * @param result what to tell of
   * @param dryRun whether nothing is written
   * @param outputs take the text
   */
  RepairText(RepairResult result, boolean dryRun, Outputs outputs) {
    this.result = result;
    this.dryRun = dryRun;
    this.outputs = outputs;
  }

  void writeDifferences() throws IOException {
    PrintWriter out = outputs.out();
    boolean colours = Ansi.AUTO.enabled();
    for (RepairedFile file : result.files()) {
      UnifiedDiff.of(file.name(), text(file.before()), text(file.after())).write(out, colours);
    }
    if (!result.files().isEmpty()) {
      out.println();
    }
  }

  private static String text(ByteSource bytes) throws IOException {
    return bytes.asCharSource(StandardCharsets.UTF_8).read();
  }

  /** Tells of each repair in a line, but not of those that could not be written. */
  void writeRepairs(Set<String> unwritten) {
    PrintWriter out = outputs.out();
    for (Repair repair : result.repairs()) {
      if (!unwritten.contains(repair.position().file())) {
        out.println(place(repair.position()) + " " + repair.code() + " " + change(repair));
      }
    }
    for (RepairedFile file : result.files()) {
      if (file.isRewritten() && !unwritten.contains(file.name())) {
        out.println(CharacterCells.visible(file.name()) + ": canonical form");
      }
    }
    for (RefusedRepair refused : result.refused()) {
      out.println(
          place(refused.position()) + " " + refused.what() + " not repaired: " + refused.reason());
    }
  }

  private static String change(Repair repair) {
    return repair.after().isEmpty() && repair.before().equals("\uFEFF")
        ? "byte order mark removed"
        : quote(repair.before()) + " -> " + quote(repair.after());
  }

  private static String quote(String value) {
    boolean isLong = value.codePointCount(0, value.length()) > MAXIMUM_VALUE;
    String shown =
        isLong ? value.substring(0, value.offsetByCodePoints(0, MAXIMUM_VALUE)) + "…" : value;
    return '"' + CharacterCells.visible(shown) + '"';
  }

  private static String place(SourcePosition position) {
    return CharacterCells.visible(position.toString()) + ":";
  }

  /** Tells why nothing was repaired. */
  void writeMisconfigured() throws IOException {
    PrintWriter err = outputs.err();
    Reports.text(result.data()).write(result.configurationProblems(), err);
    err.println(
        "hanse: Nothing was repaired: what the configuration leaves as it is cannot be told. Mend"
            + " it, or do without it by --no-config.");
  }

  /** Tells why files keep their form. */
  void writeUnreadable() throws IOException {
    PrintWriter err = outputs.err();
    List<Problem> unreadable =
        result.remaining().problems().stream()
            .filter(problem -> problem.code().area().equals("read"))
            .toList();
    List<Problem> told = unreadable.subList(0, Math.min(MAXIMUM_UNREADABLE, unreadable.size()));
    Reports.text(result.data()).write(told, err);
    if (told.size() < unreadable.size()) {
      err.println("and " + (unreadable.size() - told.size()) + " more that cannot be read.");
    }
  }

  void writeSummary(Set<String> unwritten) {
    PrintWriter out = outputs.out();
    long values =
        result.repairs().stream().filter(it -> !unwritten.contains(it.position().file())).count();
    long files =
        result.files().stream()
            .filter(it -> it.isRewritten() && !unwritten.contains(it.name()))
            .count();
    out.print(number(values, "place", "places") + (dryRun ? " to put right, " : " put right, "));
    out.print(number(files, "file", "files"));
    out.println((dryRun ? " to bring" : " brought") + " into canonical form.");
    if (!unwritten.isEmpty()) {
      writeUnwritten(unwritten.size(), result.repairs().size() - values);
    }
    if (result.remaining().totals().all() > 0) {
      writeRemaining(out);
    } else if (unwritten.isEmpty()) {
      out.println("Nothing remains to be done by hand.");
    }
  }

  private void writeUnwritten(long files, long values) {
    PrintWriter out = outputs.out();
    out.print(number(files, "file", "files") + " could not be written and ");
    out.print(files == 1 ? "is as it was" : "are as they were");
    out.println(values == 0 ? "." : ": " + number(values, "place", "places") + " not put right.");
  }

  private void writeRemaining(PrintWriter out) {
    out.println("By hand remain:");
    result
        .remaining()
        .totals()
        .byCode()
        .forEach((code, count) -> out.println(String.format(Locale.ROOT, "%8d  %s", count, code)));
    out.println(
        count(Severity.ERROR, "error", "errors")
            + ", "
            + count(Severity.WARNING, "warning", "warnings")
            + ", "
            + count(Severity.INFO, "info", "infos")
            + "; 'hanse validate' tells about them.");
    if (result.guesses() > 0) {
      out.println(
          "Of "
              + result.guesses()
              + " it is known what was probably meant; --unsafe --dry-run shows it.");
    }
  }

  private static String number(long number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  private String count(Severity severity, String one, String several) {
    return number(result.remaining().count(severity), one, several);
  }
}
