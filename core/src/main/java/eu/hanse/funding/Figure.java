package eu.hanse.funding;

import java.util.Optional;

/**
 * A figure of a funding plan: stated by the source, derived from others, or open.
 *
 * @param <T> money or a rate
 */
public sealed interface Figure<T> {

  /** {@return the value; empty if the figure is open} */
  Optional<T> value();

  /** {@return how the value is known, or why it is open} */
  String explanation();

  /**
   * A figure that the plan states.
   *
   * @param stated the value
   * @param <T> money or a rate
   */
  record Stated<T>(T stated) implements Figure<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(stated);
    }

    @Override
    public String explanation() {
      return "stated";
    }

    @Override
    public String toString() {
      return stated.toString();
    }
  }

  /**
   * A figure that follows exactly from others.
   *
   * @param derived the value
   * @param explanation the calculation, such as {@code EUR 40000.00 / 10 %}
   * @param <T> money or a rate
   */
  record Derived<T>(T derived, String explanation) implements Figure<T> {
    @Override
    public Optional<T> value() {
      return Optional.of(derived);
    }

    @Override
    public String toString() {
      return derived + " = " + explanation;
    }
  }

  /**
   * A figure that does not follow from those known.
   *
   * @param explanation what is missing or contradictory
   * @param <T> money or a rate
   */
  record Open<T>(String explanation) implements Figure<T> {
    @Override
    public Optional<T> value() {
      return Optional.empty();
    }

    @Override
    public String toString() {
      return "open: " + explanation;
    }
  }
}
