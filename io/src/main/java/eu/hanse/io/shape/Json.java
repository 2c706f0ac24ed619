package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadLimits;
import java.io.OutputStream;
import java.io.Writer;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Makes parsers and generators. */
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

  private Json() {}

  /** {@return a factory of parsers that keep to the limits} */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .maxNumberLength(limits.numberLength())
                .maxDocumentLength(-1)
                .maxTokenCount(-1)
                .build())
        .build();
  }

  static JsonParser parser(JsonFactory factory, byte[] bytes, int start, int end) {
    return factory.createParser(ObjectReadContext.empty(), bytes, start, end - start);
  }

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

  /** {@return a generator without any white space} */
  static JsonGenerator compactGenerator(OutputStream out) {
    return WRITING.createGenerator(ObjectWriteContext.empty(), out);
  }
}
