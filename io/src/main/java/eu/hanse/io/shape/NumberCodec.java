package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadProblem;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A value written as a number within a range. Numbers are read as exact decimals; one with an
 * exponent so great that its digits would fill memory is refused unseen.
 *
 * @param <T> the type
 */
final class NumberCodec<T> implements Codec<T> {

  private static final int MAXIMUM_EXPONENT = 400;

  private final Form.Numeric form;
  private final Function<BigDecimal, T> parse;
  private final BiConsumer<JsonGenerator, T> print;
  private final Function<String, Optional<String>> advice;

  NumberCodec(
      Form.Numeric form, Function<BigDecimal, T> parse, BiConsumer<JsonGenerator, T> print) {
    this(form, parse, print, text -> Optional.empty());
  }

  private NumberCodec(
      Form.Numeric form,
      Function<BigDecimal, T> parse,
      BiConsumer<JsonGenerator, T> print,
      Function<String, Optional<String>> advice) {
    this.form = form;
    this.parse = parse;
    this.print = print;
    this.advice = advice;
  }

  /** {@return this codec, which knows what to do about some numbers and texts that it refuses} */
  NumberCodec<T> advising(Function<String, Optional<String>> ownAdvice) {
    return new NumberCodec<>(form, parse, print, ownAdvice);
  }

  @Override
  public @Nullable T read(JsonInput in) {
    boolean whole = in.token() == JsonToken.VALUE_NUMBER_INT;
    if (!whole && (form.whole() || in.token() != JsonToken.VALUE_NUMBER_FLOAT)) {
      in.wrongType(expected(), advice(in, ReadProblem.WRONG_TYPE));
      return null;
    }
    T known = in.known(this);
    return known == null ? readUnknown(in) : known;
  }

  private @Nullable T readUnknown(JsonInput in) {
    String text = in.parser().getString();
    BigDecimal number = proportionate(text);
    if (number == null) {
      in.report(
          ReadProblem.LIMIT,
          "Found "
              + JsonText.describe(in.parser())
              + ", which is out of all proportion; expected "
              + expected()
              + ".");
      return null;
    }
    if (number.compareTo(BigDecimal.valueOf(form.minimum())) < 0
        || number.compareTo(BigDecimal.valueOf(form.maximum())) > 0) {
      in.report(
          Complaint.of(
                  ReadProblem.MALFORMED_VALUE,
                  "Found " + JsonText.describe(in.parser()) + ", expected " + expected() + ".")
              .advising(advice(in, ReadProblem.MALFORMED_VALUE)));
      return null;
    }
    try {
      T value = parse.apply(number);
      in.keep(this, text, value);
      return value;
    } catch (IllegalArgumentException e) {
      in.report(ReadProblem.MALFORMED_VALUE, TextCodec.sentence(String.valueOf(e.getMessage())));
      return null;
    }
  }

  private String advice(JsonInput in, ReadProblem kind) {
    boolean single = in.token() != null && in.token().isScalarValue();
    return single ? advice.apply(in.parser().getString()).orElse(kind.advice()) : kind.advice();
  }

  private static @Nullable BigDecimal proportionate(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      long exponent = (long) number.precision() - number.scale();
      return Math.abs(exponent) > MAXIMUM_EXPONENT ? null : number;
    } catch (NumberFormatException exponentBeyondIntOrNotFinite) {
      return null;
    }
  }

  private String expected() {
    return "a "
        + (form.whole() ? "whole number" : "number")
        + (form.isLimited()
            ? " from " + form.minimum() + " to " + form.maximum()
            : " of " + form.minimum() + " or more")
        + ": "
        + form.name();
  }

  @Override
  public void write(JsonGenerator out, T value) {
    print.accept(out, value);
  }

  @Override
  public Form.Numeric form() {
    return form;
  }
}
