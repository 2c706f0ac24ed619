package eu.hanse.text;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds the word that was probably meant. */
public final class Nearest {

  /** Longer texts are no misspelt names, and comparing takes the square of the length. */
  private static final int MAXIMUM_LETTERS = 64;

  private Nearest() {}

  /**
   * {@return the candidate that differs from the word by the fewest letters changed, added, dropped
   * or swapped, if these are at most a third of the word; the first in alphabetical order if there
   * are several}
   *
   * <p>A word of one or two letters has none: it would be near to every other. A text of more than
   * 64 letters has none either: it is no misspelt name.
   *
   * @param word the word that was not found
   * @param candidates the words there are
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    return all(word, candidates).stream().findFirst();
  }

  /**
   * {@return all candidates that could be meant as well as the one that {@link #to} finds: those
   * that differ from the word no more than it does, in alphabetical order}
   *
   * @param word the word that was not found
   * @param candidates the words there are
   */
  public static ImmutableList<String> all(String word, Collection<String> candidates) {
    int limit = word.length() / 3;
    if (limit == 0 || word.length() > MAXIMUM_LETTERS) {
      return ImmutableList.of();
    }
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
    record Match(String candidate, int differences) {}
    List<Match> matches =
        candidates.stream()
            .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
            .map(candidate -> new Match(candidate, distance.apply(word, candidate)))
            .filter(match -> match.differences() >= 0)
            .toList();
    int fewest = matches.stream().mapToInt(Match::differences).min().orElse(0);
    return matches.stream()
        .filter(match -> match.differences() == fewest)
        .map(Match::candidate)
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
