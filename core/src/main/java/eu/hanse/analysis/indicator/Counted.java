package eu.hanse.analysis.indicator;

import eu.hanse.text.Words;

/** What is counted. */
public enum Counted {
  /** Cities, each once under each key, however often it takes part. */
  CITIES,
  /** Participations: a city counts once for each role it has in each programme. */
  PARTICIPATIONS;

  /** {@return the name, such as {@code cities}} */
  @Override
  public String toString() {
    return Words.of(this);
  }
}
