package eu.hanse.cli;

/** What the exit codes of all commands mean. */
final class ExitCodes {

  /** All is well. */
  static final int OK = 0;

  /** The data are not in order. */
  static final int FOUND_SOMETHING = 1;

  /** The command was used wrongly, or a path cannot be read, or a rule from elsewhere failed. */
  static final int WRONG_USE = 2;

  /** The program has a fault. */
  static final int INTERNAL_ERROR = 3;

  private ExitCodes() {}
}
