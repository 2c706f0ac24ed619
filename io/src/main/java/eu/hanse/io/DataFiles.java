package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.io.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that together make one catalogue, in the order in which they are read, and what could
 * not be listed.
 *
 * <p>In a directory, all files count that end with {@code .json} or {@code .ndjson}, in upper or
 * lower case, in the order of their names; files and directories whose names begin with a full
 * stop, JSON Schemas ({@code .schema.json}), the configuration ({@code hanse.json}) and what
 * belongs to it ({@code hanse-*.json}) do not. Links are followed.
 *
 * @param files the files
 * @param problems what could not be listed, and directories without data files
 * @param context the names of files that are there to be referred to: what is reported is about the
 *     others
 * @param directories the directories listed, by their real paths
 */
public record DataFiles(
    ImmutableList<DataFile> files,
    ImmutableList<Problem> problems,
    ImmutableSet<String> context,
    ImmutableSet<Path> directories) {

  /**
   * {@return the data files at some paths}
   *
   * @param paths files and directories
   */
  public static DataFiles in(Path... paths) {
    return in(List.of(paths));
  }

  /**
   * {@return the data files at some paths}
   *
   * @param paths files and directories
   */
  public static DataFiles in(List<Path> paths) {
    return new FileListing().list(paths);
  }

  /**
   * {@return some files}
   *
   * @param files the files
   */
  public static DataFiles of(DataFile... files) {
    return new DataFiles(
        ImmutableList.copyOf(files), ImmutableList.of(), ImmutableSet.of(), ImmutableSet.of());
  }

  /**
   * {@return these files and then others}
   *
   * @param others the other files
   */
  public DataFiles plus(DataFiles others) {
    return new DataFiles(
        ImmutableList.<DataFile>builder().addAll(files).addAll(others.files).build(),
        ImmutableList.<Problem>builder().addAll(problems).addAll(others.problems).build(),
        ImmutableSet.<String>builder().addAll(context).addAll(others.context).build(),
        ImmutableSet.<Path>builder().addAll(directories).addAll(others.directories).build());
  }

  /**
   * {@return these files together with others that they may refer to; what is reported is about
   * these}
   *
   * <p>The others are read first, so that an id that stands in both is reported in one of these; of
   * a file that is among both, only one of these is read.
   *
   * @param others the other files
   */
  public DataFiles referringTo(DataFiles others) {
    Set<Object> own = new HashSet<>();
    files.forEach(file -> own.add(identity(file)));
    ImmutableList<DataFile> added =
        others.files.stream()
            .filter(file -> !own.contains(identity(file)))
            .collect(ImmutableList.toImmutableList());
    ImmutableSet<String> names =
        added.stream().map(DataFile::name).collect(ImmutableSet.toImmutableSet());
    return new DataFiles(added, others.problems, names, others.directories).plus(this);
  }

  private static Object identity(DataFile file) {
    return file instanceof DataFile.PathFile onDisk
        ? realPath(onDisk.path()).orElse(onDisk.path())
        : file.name();
  }

  /** {@return the path without links; empty if there is no such file} */
  static Optional<Path> realPath(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  /**
   * {@return whether all data in a directory are among these}
   *
   * @param directory the directory
   */
  boolean cover(Path directory) {
    return directories.stream().anyMatch(directory::startsWith);
  }

  /** {@return whether a problem is about one of the files that are not there as context} */
  boolean concern(Problem problem) {
    return !context.contains(problem.position().file())
        || problem.related().stream()
            .anyMatch(related -> !context.contains(related.position().file()));
  }
}
