package eu.hanse.io.check;

import com.google.common.collect.ImmutableList;
import eu.hanse.io.DataFile;
import eu.hanse.io.DataFiles;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.SourcePosition;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What files are called in checks, and where they are. */
final class FileNames {

  private final ImmutableList<Path> paths;
  private final Map<String, DataFile> files = new HashMap<>();

  /**
   * Makes names.
   *
   * @param paths the files and directories to check
   * @param files all files that are read
   */
  FileNames(ImmutableList<Path> paths, DataFiles files) {
    this.paths = paths;
    files.files().forEach(file -> this.files.put(file.name(), file));
  }

  /**
   * {@return whether this is a file that is read, and not a path at which there is none}
   *
   * @param name a name in the position of a problem
   */
  boolean isFile(String name) {
    return files.containsKey(name);
  }

  /**
   * {@return the name as seen from the directory checked; if there are several, two files could
   * then have one name, so the name remains what it is}
   *
   * @param file the name of a file
   */
  String inDirectory(String file) {
    if (paths.size() > 1 || !Files.isDirectory(paths.get(0))) {
      return file;
    }
    String directory = DataFile.of(paths.get(0)).name() + "/";
    return file.startsWith(directory) ? file.substring(directory.length()) : file;
  }

  /**
   * {@return where a file is; if it is not on disk, where the data are}
   *
   * @param file the name of a file
   * @param problem the problem to look at, if there is one
   */
  URI source(String file, Optional<Problem> problem) {
    DataFile known = files.get(file);
    if (known != null && !(known instanceof DataFile.PathFile)) {
      return paths.get(0).toUri();
    }
    Path path = known instanceof DataFile.PathFile onDisk ? onDisk.path() : Path.of(file);
    return problem.map(Problem::position).map(it -> source(path, it)).orElseGet(path::toUri);
  }

  private static URI source(Path path, SourcePosition position) {
    return URI.create(path.toUri() + "?line=" + position.line() + "&column=" + position.column());
  }
}
