package eu.hanse.cli;

import java.io.PrintWriter;

/**
 * The two outputs of a command. Each is flushed before something is written to the other, so that
 * it stands in order where both go into one file.
 */
final class Outputs {

  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * Makes outputs.
   *
   * @param out takes what a command has to say
   * @param err takes what is wrong with its use
   */
  Outputs(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  PrintWriter out() {
    err.flush();
    return out;
  }

  PrintWriter err() {
    out.flush();
    return err;
  }
}
