package eu.hanse.table;

import eu.hanse.text.Words;

/** What the values of a column are. */
public enum ColumnType {
  /** Texts. */
  TEXT,
  /** Whole numbers ({@link Long}). */
  INTEGER,
  /** Numbers ({@link Double}, or {@link java.math.BigDecimal} where they are exact). */
  NUMBER,
  /** Truths. */
  BOOLEAN,
  /** Dates known to the year, the month or the day ({@link eu.hanse.time.PartialDate}). */
  DATE;

  boolean isNumeric() {
    return this == INTEGER || this == NUMBER;
  }

  /** {@return the name, such as {@code integer}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
