package eu.hanse.io.json;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.shape.JsonType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads values of a type from their JSON form.
 *
 * @param <T> the type
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {

  private final JsonType<T> type;

  ModelDeserializer(JsonType<T> type) {
    super(type.type());
    this.type = type;
  }

  @Override
  public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
    JsonType.Reading<T> reading = type.read(parser);
    if (!reading.faults().isEmpty()) {
      throw new UnreadableValueException(parser, type.type(), toldOf(reading.faults()));
    }
    return reading.value();
  }

  /** A document of another version of the format has many faults; one tells the reason of all. */
  private static ImmutableList<JsonType.Fault> toldOf(ImmutableList<JsonType.Fault> faults) {
    return faults.stream()
        .filter(fault -> fault.kind() == ReadProblem.FORMAT_VERSION)
        .findFirst()
        .map(ImmutableList::of)
        .orElse(faults);
  }

  /** All that is wrong with a value, told as Jackson tells of input of the wrong form. */
  private static final class UnreadableValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;
    private static final int MAXIMUM_TOLD = 100;

    UnreadableValueException(
        JsonParser parser, Class<?> type, ImmutableList<JsonType.Fault> faults) {
      super(parser, message(type, faults), faults.get(0).location());
      _targetType = type;
    }

    private static String message(Class<?> type, ImmutableList<JsonType.Fault> faults) {
      StringBuilder message =
          new StringBuilder("Cannot read ")
              .append(type.getSimpleName())
              .append(faults.size() == 1 ? ": 1 problem" : ": " + faults.size() + " problems");
      faults.stream().limit(MAXIMUM_TOLD).forEach(fault -> append(message, fault));
      if (faults.size() > MAXIMUM_TOLD) {
        message.append("\n  and ").append(faults.size() - MAXIMUM_TOLD).append(" more");
      }
      return message.toString();
    }

    private static void append(StringBuilder message, JsonType.Fault fault) {
      message.append("\n  ").append(fault.pointer().isEmpty() ? "(root)" : fault.pointer());
      TokenStreamLocation location = fault.location();
      if (location.getLineNr() > 0) {
        message
            .append(" (line ")
            .append(location.getLineNr())
            .append(", column ")
            .append(location.getColumnNr())
            .append(')');
      }
      message.append(": ").append(fault.message());
    }
  }
}
