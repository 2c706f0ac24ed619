package eu.hanse.table;

import eu.hanse.time.PartialDate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** Orders the values of one column, missing ones last. */
final class CellOrder {

  static final Comparator<Optional<Object>> ASCENDING = missingLast(CellOrder::compare);

  static final Comparator<Optional<Object>> DESCENDING =
      missingLast((one, other) -> compare(other, one));

  private CellOrder() {}

  private static Comparator<Optional<Object>> missingLast(Comparator<Object> order) {
    return Comparator.<Optional<Object>, Boolean>comparing(Optional::isEmpty)
        .thenComparing(
            (one, other) ->
                one.isEmpty() || other.isEmpty() ? 0 : order.compare(one.get(), other.get()));
  }

  /** Numbers of a column may be doubles and decimals. */
  private static int compare(Object one, Object other) {
    if (one instanceof Long number && other instanceof Long otherNumber) {
      return number.compareTo(otherNumber);
    }
    if (one instanceof Double number && other instanceof Double otherNumber) {
      return number.compareTo(otherNumber);
    }
    if (one instanceof Number && other instanceof Number) {
      return decimal(one).compareTo(decimal(other));
    }
    if (one instanceof PartialDate date && other instanceof PartialDate otherDate) {
      return date.compareTo(otherDate);
    }
    if (one instanceof Boolean truth && other instanceof Boolean otherTruth) {
      return truth.compareTo(otherTruth);
    }
    return one.toString().compareTo(other.toString());
  }

  private static BigDecimal decimal(Object number) {
    return new BigDecimal(number.toString());
  }
}
