package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadLimits;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes parsers that keep to limits, and holds what recurs in what they read. Apart from {@link
 * Json}, which whoever only reads need not load.
 */
final class JsonParsers {

  private final JsonFactory factory;
  private final ValuePool pool = ValuePool.empty();

  JsonParsers(ReadLimits limits) {
    factory =
        JsonFactory.builder()
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

  /** {@return a parser of a range of bytes} */
  JsonParser parser(byte[] bytes, int start, int length) {
    return factory.createParser(ObjectReadContext.empty(), bytes, start, length);
  }

  /** {@return the values read so far that may recur} */
  ValuePool pool() {
    return pool;
  }
}
