package eu.hanse.cli;

import java.nio.file.Path;

/** Rules cannot be had from a file; the message says which and why. */
final class UnusableRulesException extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableRulesException(Path file, String reason) {
    super("The rules of \"" + file + "\" cannot be used: " + reason);
  }
}
