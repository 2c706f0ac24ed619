package eu.hanse.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * {@return the candidate that differs from the word by the fewest letters changed, added, dropped
   * or swapped, if these are at most a third of the word; the first in alphabetical order if there
   * are several}
   *
   * @param word the word that was not found
   * @param candidates the words there are
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    int limit = Math.max(1, word.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
    record Match(String candidate, int differences) {}
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .map(candidate -> new Match(candidate, distance.apply(word, candidate)))
        .filter(match -> match.differences() >= 0)
        .min(Comparator.comparingInt(Match::differences).thenComparing(Match::candidate))
        .map(Match::candidate);
  }
}
