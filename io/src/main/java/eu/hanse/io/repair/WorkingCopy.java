package eu.hanse.io.repair;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import eu.hanse.io.DataFile;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A file while it is being repaired: what it was, and what it is by now. */
final class WorkingCopy {

  private final DataFile file;
  private final byte[] original;

  /** The text of which positions are told: the original until the file is rewritten. */
  private byte[] base;

  /**
   * How far each round since then moved what comes after its replacements: by the index at which
   * such a replacement begins after the round, how much farther behind that stood before it.
   */
  private final List<NavigableMap<Integer, Integer>> shifts = new ArrayList<>();

  private TextLines baseLines;
  private byte[] text;
  private boolean rewritten;

  WorkingCopy(DataFile file, byte[] original) {
    this.file = file;
    this.original = original;
    this.base = original;
    this.baseLines = new TextLines(file.name(), original);
    this.text = original;
  }

  String name() {
    return file.name();
  }

  boolean isStream() {
    return file.isStream();
  }

  byte[] text() {
    return text;
  }

  boolean isChanged() {
    return !Arrays.equals(original, text);
  }

  HashCode state() {
    return Hashing.sha256().hashBytes(text);
  }

  /** {@return the file as it is by now} */
  DataFile current() {
    return DataFile.of(file.name(), text);
  }

  RepairedFile result() {
    return new RepairedFile(file, ByteSource.wrap(original), ByteSource.wrap(text), rewritten);
  }

  void replace(Collection<Replacement> replacements) {
    text = Replacement.apply(text, replacements);
    NavigableMap<Integer, Integer> shift = new TreeMap<>();
    int total = 0;
    for (Replacement replacement : ImmutableSortedSet.copyOf(replacements)) {
      int start = replacement.start() - total;
      total += replacement.end() - replacement.start() - replacement.bytes().length;
      shift.put(start, total);
    }
    shifts.add(shift);
  }

  void rewrite(byte[] canonical) {
    base = canonical;
    baseLines = new TextLines(file.name(), canonical);
    text = canonical;
    shifts.clear();
    rewritten = true;
  }

  /** {@return the position of a value of the text, as it was in the base} */
  SourcePosition positionInBase(Replacement value) {
    int start = value.start();
    for (NavigableMap<Integer, Integer> shift : Lists.reverse(shifts)) {
      start = before(shift, start);
    }
    int end =
        TextValue.at(base, start).map(TextValue::end).orElse(Replacement.afterMarks(base, start));
    return baseLines.position(start, end, value.pointer());
  }

  /** {@return the index at which stood, before a round, what begins at an index after it} */
  private static int before(NavigableMap<Integer, Integer> shift, int index) {
    Map.Entry<Integer, Integer> last = shift.lowerEntry(index);
    return last == null ? index : index + last.getValue();
  }
}
