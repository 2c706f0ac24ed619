package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value written as a text.
 *
 * @param <T> the type
 */
final class TextCodec<T> implements Codec<T> {

  private final Form.Text form;
  private final Function<String, T> parse;
  private final Function<T, String> print;
  private final Function<String, Optional<String>> correct;
  private final boolean recurs;

  TextCodec(Form.Text form, Function<String, T> parse, Function<T, String> print) {
    this(form, parse, print, text -> Optional.empty(), false);
  }

  private TextCodec(
      Form.Text form,
      Function<String, T> parse,
      Function<T, String> print,
      Function<String, Optional<String>> correct,
      boolean recurs) {
    this.form = form;
    this.parse = parse;
    this.print = print;
    this.correct = correct;
    this.recurs = recurs;
  }

  /** {@return this codec, which tells of some texts that it refuses what is meant beyond doubt} */
  TextCodec<T> correcting(Function<String, Optional<String>> correction) {
    return new TextCodec<>(form, parse, print, correction, recurs);
  }

  /** {@return this codec, for values that recur in data, such as ids and dates} */
  TextCodec<T> recurring() {
    return new TextCodec<>(form, parse, print, correct, true);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    if (in.token() != JsonToken.VALUE_STRING) {
      in.wrongType(expected());
      return null;
    }
    T known = recurs ? in.known(this) : null;
    return known == null ? readUnknown(in) : known;
  }

  private @Nullable T readUnknown(JsonInput in) {
    String text = in.parser().getString();
    try {
      T value = parse.apply(text);
      if (recurs) {
        in.keep(this, text, value);
      }
      return value;
    } catch (IllegalArgumentException e) {
      Complaint complaint = Complaint.of(ReadProblem.MALFORMED_VALUE, sentence(e, text));
      in.report(correct.apply(text).map(complaint::correctedBy).orElse(complaint));
      return null;
    }
  }

  private String expected() {
    return form.equals(Codecs.TEXT.form())
        ? "a text"
        : "a text: " + form.name() + " such as " + form.example();
  }

  /** {@return the message of an exception as a sentence, with the text in it made presentable} */
  private static String sentence(IllegalArgumentException exception, String text) {
    String message = String.valueOf(exception.getMessage());
    return sentence(text.isEmpty() ? message : message.replace(text, JsonText.shorten(text)));
  }

  /** {@return a message as a sentence} */
  static String sentence(String message) {
    return message.isEmpty()
        ? "The value is refused."
        : JsonText.presentable(
            Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".");
  }

  /** {@return the value that a text stands for} */
  T parse(String text) {
    return parse.apply(text);
  }

  /** {@return the text that stands for a value} */
  String print(T value) {
    return print.apply(value);
  }

  @Override
  public void write(JsonGenerator out, T value) {
    out.writeString(print.apply(value));
  }

  @Override
  public Form.Text form() {
    return form;
  }
}
