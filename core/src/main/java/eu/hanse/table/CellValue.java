package eu.hanse.table;

import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Brings values into the few types that cells have. */
final class CellValue {

  private CellValue() {}

  static Optional<Object> of(Heading heading, Object value) {
    return switch (heading.type()) {
      case TEXT -> Optional.of(value.toString());
      case INTEGER -> Optional.of(integer(heading, value));
      case NUMBER -> number(heading, value);
      case BOOLEAN ->
          Optional.of(value instanceof Boolean ? value : refuse(heading, value, "a truth"));
      case DATE -> Optional.of(date(heading, value));
    };
  }

  private static Object integer(Heading heading, Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    return refuse(heading, value, "an int or a long");
  }

  private static Optional<Object> number(Heading heading, Object value) {
    if (value instanceof BigDecimal) {
      return Optional.of(value);
    }
    if (value instanceof Number number) {
      // Adding zero makes the negative zero an ordinary one.
      return Double.isFinite(number.doubleValue())
          ? Optional.of(number.doubleValue() + 0.0)
          : Optional.empty();
    }
    return Optional.of(refuse(heading, value, "a number"));
  }

  private static Object date(Heading heading, Object value) {
    if (value instanceof LocalDate day) {
      return PartialDate.of(day);
    }
    return value instanceof PartialDate ? value : refuse(heading, value, "a date");
  }

  private static Object refuse(Heading heading, Object value, String expected) {
    throw new IllegalArgumentException(
        "column \""
            + heading.name()
            + "\", value \""
            + value
            + "\": expected "
            + expected
            + ", as the column holds "
            + heading.type()
            + " values");
  }
}
