package eu.hanse.io.shape;

import eu.hanse.io.shape.JsonGrammar.Next;
import java.nio.charset.StandardCharsets;

/** Says why a character is not allowed where it stands, and what was probably meant. */
final class JsonSurprise {

  static final String TYPOGRAPHIC_MARK =
      "Typographic quotation marks do not delimit texts in JSON; write \" instead.";

  /** What follows a name without a value, or a colon. */
  private static final String NO_VALUE =
      "A property has no value here; write one, or remove the property.";

  private final byte[] bytes;
  private final int index;
  private final int lastStart;
  private final int lastEnd;
  private final Next next;
  private final Bracket open;
  private final int character;

  /**
   * A bracket that opens an object or a list.
   *
   * @param index the index at which it stands
   * @param opener the bracket
   * @param closer the bracket that would close it
   * @param line the line in which it stands
   */
  record Bracket(int index, char opener, char closer, int line) {

    static final Bracket NONE = new Bracket(ProblemSink.NOWHERE, ' ', ' ', 0);

    boolean isList() {
      return opener == '[';
    }

    String content() {
      return isList() ? "list" : "object";
    }

    @Override
    public String toString() {
      return "the " + opener + " of line " + line;
    }
  }

  /**
   * Takes the place of a character that is not allowed.
   *
   * @param bytes the text
   * @param index the index at which the character begins
   * @param lastStart the index at which the token before it begins
   * @param lastEnd the index after that token
   * @param next what would be allowed
   * @param open the innermost bracket that is open
   */
  JsonSurprise(byte[] bytes, int index, int lastStart, int lastEnd, Next next, Bracket open) {
    this.bytes = bytes;
    this.index = index;
    this.lastStart = lastStart;
    this.lastEnd = lastEnd;
    this.next = next;
    this.open = open;
    this.character = new JsonCharacters(bytes).at(index);
  }

  JsonDefect defect() {
    if (JsonCharacters.isTypographicMark(character)) {
      return here(TYPOGRAPHIC_MARK);
    }
    if (JsonCharacters.isOddSpace(character)) {
      return here(
          "The character "
              + JsonCharacters.number(character)
              + " here looks like a space and is none in JSON; write an ordinary one, or nothing.");
    }
    return switch (character) {
      case '\'' -> here("Texts stand between \" and not between ' in JSON; write \" instead.");
      case '#' -> comment();
      case '/' -> isComment() ? comment() : unexpected();
      case '}', ']' -> closing();
      case ',' -> comma();
      case ':' -> colon();
      default -> unexpected();
    };
  }

  private boolean isComment() {
    return index + 1 < bytes.length && (bytes[index + 1] == '/' || bytes[index + 1] == '*');
  }

  private JsonDefect comment() {
    return here("JSON has no comments; remove this, or write a property \"note\" that says it.");
  }

  private JsonDefect closing() {
    String bracket = Character.toString(character);
    if (open.equals(Bracket.NONE)) {
      return here("A " + bracket + " stands here that closes nothing; remove it.");
    }
    if (character != open.closer()) {
      return new JsonDefect(
          index,
          "A "
              + bracket
              + " stands here, but "
              + open
              + " is still open; a "
              + open.closer()
              + " is missing.",
          open.index());
    }
    return follows(',')
        ? JsonDefect.of(
            lastStart,
            "A comma stands before the "
                + bracket
                + " that closes the "
                + open.content()
                + "; remove it.")
        : here(NO_VALUE);
  }

  private JsonDefect comma() {
    return switch (next) {
      case FIRST_ELEMENT, FIRST_NAME ->
          here("A comma stands right after the " + open.opener() + "; remove it.");
      case VALUE, NAME, COLON ->
          here(follows(',') ? "Two commas follow one another; remove one." : NO_VALUE);
      case SEPARATOR, NOTHING -> unexpected();
    };
  }

  private JsonDefect colon() {
    if (next == Next.SEPARATOR && open.isList()) {
      return new JsonDefect(
          index,
          "A colon stands in the list of "
              + open
              + ", and its elements have no names; a ] may be missing before.",
          open.index());
    }
    return next == Next.VALUE && follows(':')
        ? here("Two colons follow one another; remove one.")
        : unexpected();
  }

  private JsonDefect unexpected() {
    int mark = typographicEnd();
    if (mark != ProblemSink.NOWHERE) {
      return JsonDefect.of(mark, TYPOGRAPHIC_MARK);
    }
    return switch (next) {
      case VALUE, FIRST_ELEMENT ->
          found("a value: a text in quotation marks, a number, true, false, an object or a list");
      case FIRST_NAME, NAME -> noName();
      case COLON -> found("a colon after the name of the property");
      case SEPARATOR -> noSeparator();
      case NOTHING -> here("Something follows the end of the JSON; remove it.");
    };
  }

  private JsonDefect noName() {
    if (character == '{' || character == '[') {
      return new JsonDefect(
          index,
          "Found "
              + Character.toString(character)
              + ", expected the name of a property; "
              + open
              + " may lack its }.",
          open.index());
    }
    if (isDecimalComma()) {
      return JsonDefect.of(
          lastStart, "A decimal number has a point in JSON; write it instead of this comma.");
    }
    int end = new JsonCharacters(bytes).wordEnd(index);
    if (end == index) {
      return found("the name of a property in quotation marks");
    }
    String name = new String(bytes, index, end - index, StandardCharsets.UTF_8);
    return here(
        "The name of a property stands between quotation marks in JSON; write "
            + JsonText.quote(name)
            + ".");
  }

  private JsonDefect noSeparator() {
    boolean isWord = JsonCharacters.isWordPart(character);
    if (isWord && followsText()) {
      return here("A text ends right before this; a quotation mark within a text is written \\\".");
    }
    if (isWord || character == '"' || character == '{' || character == '[') {
      return here("A comma is missing before this; write one after the value that precedes it.");
    }
    return found("a comma or the " + open.closer() + " that closes the " + open.content());
  }

  /** {@return where the text right before was probably meant to end already} */
  private int typographicEnd() {
    return JsonCharacters.isWordPart(character) && followsText()
        ? new JsonCharacters(bytes).typographicEnd(lastStart + 1, lastEnd - 1)
        : ProblemSink.NOWHERE;
  }

  private boolean followsText() {
    return bytes[lastStart] == '"' && lastEnd == index;
  }

  private boolean isDecimalComma() {
    return follows(',')
        && lastEnd == index
        && Character.isDigit(character)
        && Character.isDigit(bytes[lastStart - 1]);
  }

  /** {@return whether the token before is a mark} */
  private boolean follows(char mark) {
    return lastEnd == lastStart + 1 && bytes[lastStart] == mark;
  }

  private JsonDefect found(String expected) {
    String found = character == '"' ? "a text" : JsonCharacters.visible(character);
    return here("Found " + found + ", expected " + expected + ".");
  }

  private JsonDefect here(String message) {
    return JsonDefect.of(index, message);
  }
}
