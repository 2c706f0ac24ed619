package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.ReadProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/**
 * A type of the model and its JSON form, for data binding.
 *
 * @param <T> the type
 */
public final class JsonType<T> {

  private final Class<T> type;
  private final Codec<T> codec;
  private final Optional<TextForm<T>> textForm;

  private JsonType(Class<T> type, Codec<T> codec, Optional<TextForm<T>> textForm) {
    this.type = type;
    this.codec = codec;
    this.textForm = textForm;
  }

  static <T> JsonType<T> of(Class<T> type, Codec<T> codec) {
    return new JsonType<>(type, codec, Optional.empty());
  }

  static <T> JsonType<T> ofText(Class<T> type, Codec<T> codec, Function<String, T> parse) {
    return new JsonType<>(type, codec, Optional.of(new TextForm<>(parse)));
  }

  /**
   * The form of a value that is written as a text, so that it can be the name of a property; the
   * value prints it by {@code toString}.
   *
   * @param parse reads the text; throws IllegalArgumentException if it cannot
   * @param <T> the type
   */
  public record TextForm<T>(Function<String, T> parse) {}

  /**
   * Something wrong with a value.
   *
   * @param kind what is wrong
   * @param pointer where, as a JSON Pointer from the root of what the parser reads
   * @param location where the parser says it is
   * @param message what is wrong, in complete English
   */
  public record Fault(
      ReadProblem kind, String pointer, TokenStreamLocation location, String message) {}

  /**
   * The outcome of reading a value.
   *
   * @param value the value; null if it cannot be read
   * @param faults what is wrong with it
   * @param <T> the type
   */
  public record Reading<T>(@Nullable T value, ImmutableList<Fault> faults) {}

  /** {@return the type} */
  public Class<T> type() {
    return type;
  }

  /** {@return the form as a text, if it has one} */
  public Optional<TextForm<T>> textForm() {
    return textForm;
  }

  /**
   * {@return the value whose first token is the current one, or what is wrong with it}
   *
   * <p>The last token of the value is then the current one.
   *
   * @param parser the parser
   */
  public Reading<T> read(JsonParser parser) {
    List<TokenStreamLocation> places = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    JsonInput in =
        new JsonInput(
            parser,
            (complaint, place, pointer, related) ->
                faults.add(
                    new Fault(complaint.kind(), pointer, places.get(place), complaint.message())),
            location -> {
              places.add(location);
              return places.size() - 1;
            });
    T value = codec.read(in);
    return new Reading<>(value, ImmutableList.copyOf(faults));
  }

  /**
   * Writes a value.
   *
   * @param json takes the value
   * @param value the value
   */
  public void write(JsonGenerator json, T value) {
    codec.write(json, value);
  }
}
