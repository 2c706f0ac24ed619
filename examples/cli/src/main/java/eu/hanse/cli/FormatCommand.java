package eu.hanse.cli;

import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.json.CanonicalText;
import eu.hanse.io.problem.Problem;
import eu.hanse.text.CharacterCells;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings data files into their canonical form. */
@Command(
    name = "format",
    mixinStandardHelpOptions = true,
    versionProvider = ReleaseVersion.class,
    header = "Brings data files into their canonical form.",
    description = {
      "",
      "Properties come in the order of the format, entities in the order of their ids, two spaces a"
          + " level, one value a line; a stream keeps the order of its lines. What the file says"
          + " stays the same. A file that cannot be read without loss, or was changed meanwhile, is"
          + " reported and left alone.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All files are in their canonical form now; with --check, they were.",
      "1:A file cannot be read without loss; with --check, also: a file would change.",
      "2:The command was used wrongly, or a file or directory cannot be read or written.",
      "3:The program has a fault; please report it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hanse format data/",
      "  hanse format --check data/      as a step of a build",
    })
final class FormatCommand extends CommandBase {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files (.json, .ndjson) and directories.")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--check", description = "Change nothing; list the files that would change.")
  private boolean check;

  private int canonical;
  private int changed;
  private int faulty;
  private boolean unreadable;

  @Override
  public Integer call() throws IOException {
    DataFiles files = DataFiles.in(paths);
    unreadable = !files.problems().isEmpty();
    report(files, files.problems());
    for (DataFile file : files.files()) {
      if (file instanceof DataFile.PathFile onDisk) {
        format(files, onDisk);
      }
    }
    summarize();
    if (unreadable) {
      return ExitCodes.WRONG_USE;
    }
    boolean failed = faulty > 0 || (check && changed > 0);
    return failed ? ExitCodes.FOUND_SOMETHING : ExitCodes.OK;
  }

  private void format(DataFiles files, DataFile.PathFile file) throws IOException {
    try {
      CanonicalText text = CanonicalText.of(file.path());
      if (!text.problems().isEmpty()) {
        faulty++;
        report(files, text.problems());
      } else if (text.isCanonical()) {
        canonical++;
      } else {
        if (!check) {
          text.write();
        }
        changed++;
        String name = CharacterCells.visible(file.name());
        outputs().out().println((check ? "would change " : "formatted ") + name);
      }
    } catch (IOException e) {
      unreadable = true;
      outputs().err().println("hanse: " + CharacterCells.visible(String.valueOf(e.getMessage())));
    }
  }

  private void report(DataFiles files, List<Problem> problems) throws IOException {
    Reports.text(files).write(problems, outputs().err());
  }

  private Outputs outputs() {
    return new Outputs(out(), err());
  }

  private void summarize() {
    PrintWriter out = outputs().out();
    out.print(canonical + " canonical already, " + changed);
    out.print(check ? " would change" : " formatted");
    out.println(faulty > 0 ? ", " + faulty + " left alone because of problems." : ".");
  }
}
