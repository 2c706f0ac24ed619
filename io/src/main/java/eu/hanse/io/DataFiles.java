package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.problem.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * The files that together make one catalogue, in the order in which they are read, and what could
 * not be listed.
 *
 * <p>In a directory, all files count that end with {@code .json} or {@code .ndjson}, in the order
 * of their names; files and directories whose names begin with a full stop, and JSON Schemas
 * ({@code .schema.json}), do not. Links are followed.
 *
 * @param files the files
 * @param problems what could not be listed, and directories without data files
 */
public record DataFiles(ImmutableList<DataFile> files, ImmutableList<Problem> problems) {

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
    return new DataFiles(ImmutableList.copyOf(files), ImmutableList.of());
  }

  /**
   * {@return these files and then others}
   *
   * @param others the other files
   */
  public DataFiles plus(DataFiles others) {
    return new DataFiles(
        ImmutableList.<DataFile>builder().addAll(files).addAll(others.files).build(),
        ImmutableList.<Problem>builder().addAll(problems).addAll(others.problems).build());
  }
}
