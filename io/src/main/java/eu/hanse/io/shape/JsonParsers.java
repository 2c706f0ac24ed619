package eu.hanse.io.shape;

import eu.hanse.io.problem.ReadLimits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes what makes parsers. Apart from {@link Json}, which whoever only reads need not load. */
final class JsonParsers {

  private JsonParsers() {}

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
}
