package eu.hanse.analysis.funding;

import eu.hanse.text.Words;
import org.joda.money.Money;

/**
 * What payers of one kind bring in one currency to the plans of programmes, or to those of
 * initiatives.
 *
 * @param level whose plans they are
 * @param payerKind what the payers are, as in {@link PayerShare#payerKind}, or {@code not named}
 *     for what is left of totals and of which the plan names no payer
 * @param amount how much they bring, for all units
 * @param share the share in the totals of these plans in this currency, from 0 to 1
 */
public record PayerKindShare(Level level, String payerKind, Money amount, double share) {

  /** Whose plans are added up. */
  public enum Level {
    /** Those of programmes. */
    PROGRAMME,
    /** Those of initiatives, which may be part of those of their programmes. */
    INITIATIVE;

    /** {@return the name, such as {@code programme}} */
    @Override
    public String toString() {
      return Words.of(this);
    }
  }
}
