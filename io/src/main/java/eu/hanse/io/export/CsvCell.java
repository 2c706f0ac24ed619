package eu.hanse.io.export;

import eu.hanse.table.ColumnType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.io.NumberOutput;

/** What stands in a cell of a CSV file. */
final class CsvCell {

  /**
   * What a spreadsheet may take for a formula, and what already looks like a text made harmless.
   */
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\t\r\n\0]");

  private CsvCell() {}

  static String of(ColumnType type, Optional<Object> value) {
    Object known = value.orElse("");
    if (type == ColumnType.TEXT) {
      return text(known.toString());
    }
    if (known instanceof BigDecimal exact) {
      return exact.toPlainString();
    }
    return known instanceof Double number ? digits(number) : known.toString();
  }

  static String text(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }

  /**
   * The fewest digits that tell the number apart, which {@code Double.toString} has from Java 19.
   */
  private static String digits(double number) {
    return new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros().toPlainString();
  }
}
