package eu.hanse.io.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.HashCode;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.file.FileBytes;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files that may be changed. Of them, only those are held in memory that are changed or being
 * looked at.
 */
final class WorkingCopies {

  private final DataFiles files;
  private final int maximumBytes;
  private final Map<String, DataFile> own = new LinkedHashMap<>();
  private final Map<String, WorkingCopy> copies = new LinkedHashMap<>();
  private final Set<String> tooLarge = new LinkedHashSet<>();

  /**
   * Makes copies, none of them yet.
   *
   * @param files the files
   * @param maximumBytes how many bytes a file may have; a stream may be of any size, but is
   *     repaired in memory
   */
  WorkingCopies(DataFiles files, int maximumBytes) {
    this.files = files;
    this.maximumBytes = maximumBytes;
    for (DataFile file : files.files()) {
      if (!files.context().contains(file.name())) {
        own.put(file.name(), file);
      }
    }
  }

  /** {@return the names of the files that may be changed} */
  ImmutableList<String> names() {
    return ImmutableList.copyOf(own.keySet());
  }

  boolean mayChange(String name) {
    return own.containsKey(name);
  }

  /** {@return a file that may be changed; empty if it cannot be held in memory or is gone} */
  Optional<WorkingCopy> open(String name) {
    WorkingCopy copy = copies.get(name);
    if (copy != null) {
      return Optional.of(copy);
    }
    DataFile file = own.get(name);
    if (file == null || tooLarge.contains(name)) {
      return Optional.empty();
    }
    try (InputStream in = file.open()) {
      Optional<byte[]> bytes = FileBytes.read(in, maximumBytes);
      if (bytes.isEmpty()) {
        tooLarge.add(name);
        return Optional.empty();
      }
      WorkingCopy opened = new WorkingCopy(file, bytes.get());
      copies.put(name, opened);
      return Optional.of(opened);
    } catch (IOException reportedWhenJudged) {
      return Optional.empty();
    }
  }

  /** {@return the names of the files that could not be opened because of their size} */
  ImmutableList<String> tooLarge() {
    return ImmutableList.copyOf(tooLarge);
  }

  /** Forgets what is not changed. */
  void tidy() {
    copies.values().removeIf(copy -> !copy.isChanged());
  }

  /** {@return all files as they are by now} */
  DataFiles current() {
    return new DataFiles(
        files.files().stream().map(this::current).collect(ImmutableList.toImmutableList()),
        files.problems(),
        files.context(),
        files.directories());
  }

  private DataFile current(DataFile file) {
    WorkingCopy copy = copies.get(file.name());
    return copy == null || !copy.isChanged() ? file : copy.current();
  }

  /** {@return what tells the state that the files are in} */
  ImmutableMap<String, HashCode> state() {
    ImmutableMap.Builder<String, HashCode> state = ImmutableMap.builder();
    for (Map.Entry<String, WorkingCopy> entry : copies.entrySet()) {
      if (entry.getValue().isChanged()) {
        state.put(entry.getKey(), entry.getValue().state());
      }
    }
    return state.build();
  }

  ImmutableList<RepairedFile> results() {
    ImmutableList.Builder<RepairedFile> results = ImmutableList.builder();
    for (String name : own.keySet()) {
      WorkingCopy copy = copies.get(name);
      if (copy != null && copy.isChanged()) {
        results.add(copy.result());
      }
    }
    return results.build();
  }
}
