package eu.hanse.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the word that was probably meant among many, without comparing it with all of them: a word
 * misspelt in one place is right in its first or in its second half.
 */
public final class WordIndex {

  /** More words with one half in common say that the half does not tell words apart. */
  private static final int MAXIMUM_CANDIDATES = 500;

  private static final char AFTER_ALL_LETTERS = '\uffff';

  private final ImmutableSortedSet<String> words;
  private final ImmutableSortedSet<String> reversed;

  /**
   * Indexes words.
   *
   * @param words the words
   */
  public WordIndex(Collection<String> words) {
    this.words = ImmutableSortedSet.copyOf(words);
    this.reversed =
        words.stream()
            .map(WordIndex::reverse)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
  }

  /** {@return how many words there are} */
  public int size() {
    return words.size();
  }

  /**
   * {@return the word that {@link Nearest} finds among those that share a half with the given one,
   * or among all if they are few}
   *
   * @param word the word that was not found
   */
  public Optional<String> nearest(String word) {
    return allNearest(word).stream().findFirst();
  }

  /**
   * {@return the words that {@link Nearest#all} finds among those that share a half with the given
   * one, or among all if they are few}
   *
   * @param word the word that was not found
   */
  public ImmutableList<String> allNearest(String word) {
    if (words.size() <= MAXIMUM_CANDIDATES) {
      return Nearest.all(word, words);
    }
    if (word.length() < 2) {
      return ImmutableList.of(); // It has no halves, and is too short to be near to another.
    }
    Set<String> candidates = new TreeSet<>();
    int half = word.length() / 2;
    addAll(candidates, startingWith(words, word.substring(0, half)), false);
    addAll(candidates, startingWith(reversed, reverse(word).substring(0, half)), true);
    return Nearest.all(word, candidates);
  }

  private static Set<String> startingWith(ImmutableSortedSet<String> sorted, String start) {
    return sorted.subSet(start, start + AFTER_ALL_LETTERS);
  }

  private static void addAll(Set<String> candidates, Set<String> found, boolean backwards) {
    if (found.size() <= MAXIMUM_CANDIDATES) {
      found.forEach(word -> candidates.add(backwards ? reverse(word) : word));
    }
  }

  private static String reverse(String word) {
    return new StringBuilder(word).reverse().toString();
  }
}
