package eu.hanse.io.shape;

import com.google.common.base.Joiner;
import eu.hanse.call.Call;
import eu.hanse.call.CallRegister;
import eu.hanse.id.CallId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Calls as a document.
 *
 * @param schema the schema that the document names
 * @param calls what it holds
 */
public record CallDocument(Optional<String> schema, CallRegister calls) {

  /** The version of the format that this library reads and writes. */
  public static final String VERSION = "hanse-calls/1";

  static final FormatCodec FORMAT =
      new FormatCodec(
          "format version of calls",
          VERSION,
          "calls",
          "Data stand in files of their own, which are not named as files of calls.");

  /** The name of the list of calls. */
  static final String CALLS = "calls";

  /** The JSON form. {@link DocumentReader} reads files in it, and knows where ids stand twice. */
  public static final Shape<CallDocument, ?> SHAPE =
      Shape.of(
              "document of calls",
              CallDocument.class,
              "Calls, each by id.",
              Draft::new,
              Draft::build)
          .optional(
              DocumentLists.SCHEMA,
              Codecs.TEXT,
              CallDocument::schema,
              (draft, schema) -> draft.schema = Optional.of(schema),
              "The address of the JSON Schema, for editors; it is kept as it is.")
          .required(
              DocumentLists.FORMAT,
              FORMAT,
              document -> VERSION,
              (draft, version) -> {},
              "The version of the format.")
          .list(
              CALLS,
              CallShapes.CALL,
              document -> document.calls().calls().values(),
              Draft::add,
              "The calls; written by id.")
          .build();

  private static final class Draft {

    private final Map<CallId, Call> calls = new LinkedHashMap<>();
    private final Set<CallId> duplicates = new TreeSet<>();
    private Optional<String> schema = Optional.empty();

    void add(Call call) {
      if (calls.putIfAbsent(call.id(), call) != null) {
        duplicates.add(call.id());
      }
    }

    CallDocument build() {
      if (!duplicates.isEmpty()) {
        throw new IllegalArgumentException(
            "these ids stand more than once: " + Joiner.on(", ").join(duplicates));
      }
      return new CallDocument(schema, CallRegister.of(calls.values()));
    }
  }
}
