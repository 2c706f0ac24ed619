package eu.hanse.cli;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.io.DataFiles;
import eu.hanse.io.ReadResult;
import eu.hanse.io.problem.ReadProblem;
import java.nio.file.Path;
import java.util.List;

/** What the commands that show and export data read, and how they end if that fails. */
final class ReadData {

  private ReadData() {}

  /**
   * {@return one's own files; without any, or if it is asked for, the bundled catalogue as well}
   */
  static DataFiles files(List<Path> paths, boolean bundled) {
    DataFiles own = DataFiles.in(paths);
    return bundled || paths.isEmpty() ? BundledCatalogue.files().plus(own) : own;
  }

  /** {@return the exit code that tells whether files, or what they hold, could not be read} */
  static int exitCode(ReadResult result) {
    if (result.isClean()) {
      return ExitCodes.OK;
    }
    boolean unreadable =
        result.problems().stream()
            .anyMatch(problem -> problem.code().equals(ReadProblem.FILE.code()));
    return unreadable ? ExitCodes.WRONG_USE : ExitCodes.FOUND_SOMETHING;
  }
}
