package eu.hanse.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * A run of the program in this process.
 *
 * @param exitCode the exit code
 * @param out what it wrote to its output
 * @param err what it wrote to its error output
 */
record Run(int exitCode, String out, String err) {

  /** The examples, as seen from the folder in which Maven runs the tests of this module. */
  static final Path EXAMPLES = Path.of("..");

  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    try (PrintWriter outPrinter = new PrintWriter(out);
        PrintWriter errPrinter = new PrintWriter(err)) {
      int exitCode = Main.run(outPrinter, errPrinter, words);
      return new Run(exitCode, out.toString(), err.toString());
    }
  }
}
