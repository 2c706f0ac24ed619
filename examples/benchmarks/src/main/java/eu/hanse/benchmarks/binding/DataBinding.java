package eu.hanse.benchmarks.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the records by Jackson's data binding, as strict as the library about properties
 * that the format does not know, and in the same canonical form.
 */
public final class DataBinding {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final ObjectReader LINES = MAPPER.readerFor(LineData.class);
  private static final ObjectReader DOCUMENT = MAPPER.readerFor(CatalogueDocumentData.class);
  private static final ObjectWriter LINE_WRITER =
      MAPPER.writerFor(LineData.class).withRootValueSeparator("\n");
  private static final ObjectWriter DOCUMENT_WRITER =
      MAPPER
          .writerFor(CatalogueDocumentData.class)
          .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .with(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  private DataBinding() {}

  /**
   * Reads a stream of lines, one after the other.
   *
   * @param in the stream
   * @param each is given each line
   * @throws IOException if the stream cannot be read
   */
  public static void readLines(InputStream in, Consumer<LineData> each) throws IOException {
    try (in;
        MappingIterator<LineData> lines = LINES.readValues(in)) {
      lines.forEachRemaining(each);
    }
  }

  /**
   * {@return the lines of a stream}
   *
   * @param bytes the stream
   */
  public static List<LineData> readLines(byte[] bytes) {
    List<LineData> all = new ArrayList<>();
    try (MappingIterator<LineData> lines = LINES.readValues(bytes)) {
      lines.forEachRemaining(all::add);
    }
    return all;
  }

  /**
   * {@return a document}
   *
   * @param bytes the document
   */
  public static CatalogueDocumentData readDocument(byte[] bytes) {
    return DOCUMENT.readValue(bytes);
  }

  /**
   * Writes lines as a stream.
   *
   * @param lines the lines
   * @param out takes the bytes; it is flushed, not closed
   * @throws IOException if they cannot be written
   */
  public static void writeLines(Iterable<LineData> lines, OutputStream out) throws IOException {
    SequenceWriter writer = LINE_WRITER.writeValues(out);
    writer.writeAll(lines);
    writer.flush();
    out.write('\n');
    out.flush();
  }

  /**
   * Writes a document in the canonical form.
   *
   * @param document the document
   * @param out takes the bytes; it is flushed, not closed
   * @throws IOException if they cannot be written
   */
  public static void writeDocument(CatalogueDocumentData document, OutputStream out)
      throws IOException {
    DOCUMENT_WRITER.writeValue(out, document);
    out.write('\n');
    out.flush();
  }
}
