package eu.hanse.io.shape;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Finds where the values of an object begin. It reads as far as it is asked, and nothing twice: of
 * a property that stands twice, the first counts, and of a broken object, what comes before the
 * break.
 */
final class PropertyScan {

  private final JsonInput in;
  private final Map<String, Integer> values = new HashMap<>();
  private boolean ended;

  PropertyScan(JsonBytes object) {
    in = new JsonInput(object, ProblemSink.NONE);
    try {
      ended = in.parser().nextToken() != JsonToken.START_OBJECT;
    } catch (JacksonException broken) {
      ended = true;
    }
  }

  /** {@return the index of the first byte of a property's value; null if there is none} */
  @Nullable Integer valueOf(String name) {
    while (!ended && !values.containsKey(name)) {
      readOn();
    }
    return values.get(name);
  }

  private void readOn() {
    try {
      boolean afterValue = !values.isEmpty();
      if (afterValue) {
        in.parser().skipChildren();
      }
      String name = in.parser().nextName();
      if (name == null) {
        ended = true;
      } else {
        in.parser().nextToken();
        values.putIfAbsent(name, in.tokenStart());
      }
    } catch (JacksonException brokenHere) {
      ended = true;
    }
  }
}
