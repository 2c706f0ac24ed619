package eu.hanse.io;

import eu.hanse.text.Words;

/**
 * How much was read and judged.
 *
 * @param files how many files
 * @param sources how many sources
 * @param organisations how many organisations
 * @param cities how many cities
 * @param programmes how many programmes
 */
public record DataContents(int files, int sources, int organisations, int cities, int programmes) {

  /** {@return the counts in words, such as {@code 1 file with 2 programmes, ...}} */
  @Override
  public String toString() {
    return Words.count(files, "file", "files")
        + " with "
        + Words.count(programmes, "programme", "programmes")
        + ", "
        + Words.count(cities, "city", "cities")
        + ", "
        + Words.count(organisations, "organisation", "organisations")
        + " and "
        + Words.count(sources, "source", "sources");
  }
}
