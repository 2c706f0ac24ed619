package eu.hanse.io.shape;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes generators, and writes with them. */
public final class Json {

  private static final DefaultPrettyPrinter CANONICAL_LAYOUT =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /** Whoever opened what is written to closes it. */
  private static final JsonFactory WRITING =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final JsonFactory COMPACT = WRITING.rebuild().rootValueSeparator("").build();

  private Json() {}

  /**
   * {@return a generator of the canonical layout: two spaces a level, one value a line}
   *
   * @param out takes the bytes; closing the generator flushes it and leaves it open
   */
  public static JsonGenerator canonicalGenerator(OutputStream out) {
    return WRITING.createGenerator(canonicalLayout(), out);
  }

  /**
   * {@return a generator of the canonical layout: two spaces a level, one value a line}
   *
   * @param out takes the text; closing the generator flushes it and leaves it open
   */
  public static JsonGenerator canonicalGenerator(Writer out) {
    return WRITING.createGenerator(canonicalLayout(), out);
  }

  /**
   * {@return a generator of some layout}
   *
   * @param out takes the text; closing the generator flushes it and leaves it open
   * @param layout sets white space between the values
   */
  public static JsonGenerator generator(Writer out, PrettyPrinter layout) {
    return WRITING.createGenerator(context(() -> layout), out);
  }

  /**
   * Writes with a generator, and closes it.
   *
   * @param generator writes the values
   * @param content what is written
   * @throws IOException if what takes them fails, as it failed
   */
  public static void write(JsonGenerator generator, Consumer<JsonGenerator> content)
      throws IOException {
    try (generator) {
      content.accept(generator);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static ObjectWriteContext canonicalLayout() {
    return context(CANONICAL_LAYOUT::createInstance);
  }

  private static ObjectWriteContext context(Supplier<PrettyPrinter> layout) {
    return new ObjectWriteContext.Base() {
      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }

      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout.get();
      }
    };
  }

  /** {@return a generator without any white space, also between values} */
  static JsonGenerator compactGenerator(OutputStream out) {
    return COMPACT.createGenerator(ObjectWriteContext.empty(), out);
  }
}
