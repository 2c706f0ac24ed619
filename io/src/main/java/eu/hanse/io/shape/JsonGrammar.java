package eu.hanse.io.shape;

import eu.hanse.io.problem.TextLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first place at which a text is no JSON, and says why.
 *
 * <p>What a parser says about such a place is made for programmers. Once one gave up, this looks at
 * the text anew, in one pass from its start.
 */
final class JsonGrammar {

  /** What may come next. */
  enum Next {
    VALUE,
    FIRST_ELEMENT,
    FIRST_NAME,
    NAME,
    COLON,
    SEPARATOR,
    NOTHING
  }

  private final byte[] bytes;
  private final JsonCharacters characters;
  private final JsonTexts texts;
  private final TextLines lines;
  private final Deque<Integer> open = new ArrayDeque<>();
  private Next next = Next.VALUE;
  private int index;
  private int lastStart;
  private int lastEnd;

  private JsonGrammar(byte[] bytes, int start, TextLines lines) {
    this.bytes = bytes;
    this.characters = new JsonCharacters(bytes);
    this.texts = new JsonTexts(bytes);
    this.lines = lines;
    this.index = start;
    this.lastStart = start;
    this.lastEnd = start;
  }

  /**
   * {@return the first defect of a text; empty if it is JSON}
   *
   * @param bytes the text, in UTF-8
   * @param start the index at which it begins
   * @param lines the lines of the bytes
   */
  static Optional<JsonDefect> firstDefect(byte[] bytes, int start, TextLines lines) {
    return Optional.ofNullable(new JsonGrammar(bytes, start, lines).firstDefect());
  }

  private @Nullable JsonDefect firstDefect() {
    index = characters.afterWhiteSpace(index);
    while (index < bytes.length) {
      JsonDefect defect = token();
      if (defect != null) {
        return defect;
      }
      index = characters.afterWhiteSpace(lastEnd);
    }
    return next == Next.NOTHING ? null : cutOff();
  }

  private @Nullable JsonDefect token() {
    return switch (bytes[index]) {
      case '{', '[' -> opening();
      case '}', ']' -> closing();
      case ',' -> mark(Next.SEPARATOR, isInObject() ? Next.NAME : Next.VALUE);
      case ':' -> mark(Next.COLON, Next.VALUE);
      case '"' -> text();
      default -> word();
    };
  }

  private @Nullable JsonDefect opening() {
    if (!takesValue()) {
      return surprise();
    }
    open.push(index);
    take(index + 1, bytes[index] == '{' ? Next.FIRST_NAME : Next.FIRST_ELEMENT);
    return null;
  }

  private @Nullable JsonDefect closing() {
    boolean matches = !open.isEmpty() && closerOf(open.getFirst()) == bytes[index];
    boolean complete =
        next == Next.SEPARATOR || next == Next.FIRST_NAME || next == Next.FIRST_ELEMENT;
    if (!matches || !complete) {
      return surprise();
    }
    open.pop();
    take(index + 1, afterValue());
    return null;
  }

  private @Nullable JsonDefect mark(Next expected, Next after) {
    if (next != expected) {
      return surprise();
    }
    take(index + 1, after);
    return null;
  }

  private @Nullable JsonDefect text() {
    boolean name = next == Next.FIRST_NAME || next == Next.NAME;
    if (!name && !takesValue()) {
      return surprise();
    }
    JsonDefect defect = texts.defect(index);
    if (defect == null) {
      take(texts.end(index), name ? Next.COLON : afterValue());
    }
    return defect;
  }

  private @Nullable JsonDefect word() {
    int end = characters.wordEnd(index);
    if (end == index || !takesValue()) {
      return surprise();
    }
    String word = new String(bytes, index, end - index, StandardCharsets.UTF_8);
    Optional<String> defect = JsonWords.defect(word);
    take(end, afterValue());
    return defect.map(message -> JsonDefect.of(index, message)).orElse(null);
  }

  private void take(int end, Next after) {
    lastStart = index;
    lastEnd = end;
    next = after;
  }

  private boolean takesValue() {
    return next == Next.VALUE || next == Next.FIRST_ELEMENT;
  }

  private Next afterValue() {
    return open.isEmpty() ? Next.NOTHING : Next.SEPARATOR;
  }

  private boolean isInObject() {
    return !open.isEmpty() && bytes[open.getFirst()] == '{';
  }

  private char closerOf(int bracket) {
    return bytes[bracket] == '{' ? '}' : ']';
  }

  private JsonDefect surprise() {
    JsonSurprise.Bracket bracket =
        open.isEmpty() ? JsonSurprise.Bracket.NONE : bracket(open.getFirst());
    return new JsonSurprise(bytes, index, lastStart, lastEnd, next, bracket).defect();
  }

  private JsonSurprise.Bracket bracket(int place) {
    return new JsonSurprise.Bracket(
        place, (char) bytes[place], closerOf(place), lines.position(place, place, "").line());
  }

  private JsonDefect cutOff() {
    if (open.isEmpty()) {
      return JsonDefect.of(bytes.length, "The JSON ends before it has begun.");
    }
    JsonSurprise.Bracket bracket = bracket(open.getFirst());
    return new JsonDefect(
        bytes.length,
        "The JSON ends before " + bracket + " is closed; the file may have been cut off.",
        bracket.index());
  }
}
