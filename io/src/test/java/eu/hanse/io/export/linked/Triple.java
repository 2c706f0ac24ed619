package eu.hanse.io.export.linked;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A triple of RDF, as a JSON-LD processor finds it.
 *
 * @param subject a name; that of a node without one begins with an underscore
 * @param predicate a name
 * @param object a name or a text
 * @param kind the language of a text as {@code @de}, or its type; empty for a name
 */
record Triple(String subject, String predicate, String object, String kind) {

  /** {@return the triples of a document, which may not refer to any other} */
  static List<Triple> of(String document) throws JsonLdError {
    Collector collector = new Collector();
    com.apicatalog.jsonld.JsonLd.toRdf(JsonDocument.of(new StringReader(document)))
        .loader(
            (url, options) -> {
              throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
            })
        .provide(collector);
    return collector.triples;
  }

  private static final class Collector implements RdfQuadConsumer {
    private final List<Triple> triples = new ArrayList<>();

    @Override
    public RdfQuadConsumer quad(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String direction,
        @Nullable String graph) {
      String kind = language == null ? (datatype == null ? "" : datatype) : "@" + language;
      triples.add(new Triple(subject, predicate, object, kind));
      return this;
    }
  }
}
