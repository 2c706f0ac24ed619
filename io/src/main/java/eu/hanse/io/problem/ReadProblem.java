package eu.hanse.io.problem;

import eu.hanse.rule.RuleCode;
import eu.hanse.text.Words;

/** The codes of what can be wrong while reading. All of them are errors. */
public enum ReadProblem {
  /** A file or directory cannot be read. */
  FILE(
      "A file or directory cannot be read.",
      "Check that it exists, that it may be read, and that no link leads back to a directory above"
          + " it."),
  /** The text is not JSON. */
  SYNTAX("The text is not JSON.", "Mend the JSON at this place; what follows it was not read."),
  /** The text is not UTF-8 without a byte order mark. */
  ENCODING(
      "The text is not UTF-8 without a byte order mark.",
      "Save the file as UTF-8 without a byte order mark."),
  /** A property that the format does not know. */
  UNKNOWN_FIELD(
      "An object has a property that the format does not know.",
      "Correct the name, or remove the property."),
  /** A required property is missing. */
  MISSING_FIELD("A required property is missing.", "Add the property."),
  /** A property stands twice in one object. */
  DUPLICATE_FIELD("A property stands twice in one object.", "Keep one of the two."),
  /** A value stands twice in a set. */
  DUPLICATE_VALUE("A value stands twice in a set.", "Keep one of the two."),
  /** A value has another JSON type than expected. */
  WRONG_TYPE("A value has another JSON type than expected.", "Write a value of the type expected."),
  /** A value does not have the form expected. */
  MALFORMED_VALUE(
      "A value does not have the form expected.", "Write the value in the form expected."),
  /** A value is none of those allowed. */
  UNKNOWN_VALUE("A value is none of those allowed.", "Write one of the values allowed."),
  /** The document is of another version of the format. */
  FORMAT_VERSION(
      "The document is of a version of the format that this library cannot read.",
      "Read it with a later release of the library, or write it in the version expected."),
  /** A limit on nesting, length or size is exceeded. */
  LIMIT(
      "A limit on nesting, length or size is exceeded.",
      "Check that the file is what it should be; if it is, make it smaller or a stream, or read it"
          + " with other limits.");

  private final String condition;
  private final String advice;

  ReadProblem(String condition, String advice) {
    this.condition = condition;
    this.advice = advice;
  }

  /** {@return the code, such as {@code read.syntax}} */
  public RuleCode code() {
    return RuleCode.of("read." + Words.of(this));
  }

  /** {@return what is wrong, as one sentence} */
  public String condition() {
    return condition;
  }

  /** {@return what to do about it} */
  public String advice() {
    return advice;
  }
}
