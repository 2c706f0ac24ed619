package eu.hanse.io.shape;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Single values by their texts. Ids, dates and choices recur in data all the time: one that is at
 * hand need not be made a text, checked and built again, takes no memory of its own, and is found
 * equal to itself at a glance.
 *
 * <p>Bounded: a value takes the place of another whose text falls on the same slot. Threads may
 * share a pool: slots hold immutable values, and whoever does not see a value makes it again.
 */
final class ValuePool {

  /**
   * Enough for what recurs within some programmes; more would be slower than the processor's cache.
   */
  private static final int SLOTS = 1 << 12;

  private static final int SPREAD = 16;
  private static final int HASH_FACTOR = 31;

  private final @Nullable Pooled[] slots;

  /** A value, the text that stands for it and the codec that reads it. */
  private static final class Pooled {

    private final Codec<?> codec;
    private final char[] text;
    private final Object value;

    Pooled(Codec<?> codec, String text, Object value) {
      this.codec = codec;
      this.text = text.toCharArray();
      this.value = value;
    }

    boolean is(Codec<?> otherCodec, char[] characters, int from, int to) {
      return codec == otherCodec && Arrays.equals(text, 0, text.length, characters, from, to);
    }
  }

  private ValuePool(int size) {
    slots = new Pooled[size];
  }

  /** {@return a pool without values} */
  static ValuePool empty() {
    return new ValuePool(SLOTS);
  }

  /** {@return a pool that keeps nothing, for whoever reads a value or two} */
  static ValuePool none() {
    return new ValuePool(0);
  }

  /** {@return the value of the current token, if this codec read the same text before} */
  @SuppressWarnings("unchecked") // What a codec keeps is of the type that it reads.
  <T> @Nullable T find(Codec<T> codec, JsonParser parser) {
    if (slots.length == 0) {
      return null;
    }
    char[] characters = parser.getStringCharacters();
    int from = parser.getStringOffset();
    int to = from + parser.getStringLength();
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = HASH_FACTOR * hash + characters[i];
    }
    Pooled pooled = slots[slot(codec, hash)];
    return pooled != null && pooled.is(codec, characters, from, to) ? (T) pooled.value : null;
  }

  /** Keeps a value that a codec read. */
  <T> void keep(Codec<T> codec, String text, T value) {
    if (slots.length > 0) {
      slots[slot(codec, text.hashCode())] = new Pooled(codec, text, value);
    }
  }

  /** The hash of a text is that of {@link String#hashCode}. */
  private int slot(Codec<?> codec, int textHash) {
    int hash = HASH_FACTOR * textHash + codec.hashCode();
    return (hash ^ (hash >>> SPREAD)) & (slots.length - 1);
  }
}
