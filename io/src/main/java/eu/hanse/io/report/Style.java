package eu.hanse.io.report;

import eu.hanse.rule.Severity;

/** Colours of a terminal. */
enum Style {
  BOLD("1"),
  RED("1;31"),
  YELLOW("1;33"),
  CYAN("1;36"),
  BLUE("34");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> CYAN;
    };
  }

  /** {@return the text between the sequences that switch the style on and off} */
  String paint(String text) {
    return "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
