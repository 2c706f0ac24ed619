package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds data files below paths. */
final class FileListing {

  private static final Pattern CONFIGURATION = Pattern.compile("hanse(-.*)?\\.json");
  private static final int ANY_DEPTH = Integer.MAX_VALUE;

  private final ImmutableList.Builder<DataFile> files = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final ImmutableSet.Builder<Path> directories = ImmutableSet.builder();
  private final Set<Path> seen = new HashSet<>();

  DataFiles list(List<Path> paths) {
    paths.forEach(this::add);
    return new DataFiles(files.build(), problems.build(), ImmutableSet.of(), directories.build());
  }

  private void add(Path path) {
    if (Files.isDirectory(path)) {
      addDirectory(path);
    } else if (!Files.exists(path)) {
      problem(path, "does not exist");
    } else if (isSchema(path)) {
      problem(path, "is a JSON Schema, not data");
    } else if (isConfiguration(path)) {
      problem(path, "is a configuration, a baseline or the like, not data");
    } else if (!isDataFile(path)) {
      problem(path, "is no data file: expected a name that ends with .json or .ndjson");
    } else {
      addFile(path);
    }
  }

  private void addDirectory(Path directory) {
    List<Path> found = new ArrayList<>();
    Listing listing = new Listing(directory, found);
    try {
      directories.add(directory.toRealPath());
      Files.walkFileTree(directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), ANY_DEPTH, listing);
    } catch (IOException e) {
      problem(directory, reason(e));
    }
    if (found.isEmpty() && !listing.failed) {
      problem(directory, "holds no data files: expected files that end with .json or .ndjson");
    }
    found.sort(Comparator.comparing(FileListing::name));
    found.forEach(this::addFile);
  }

  /** A file that is reached twice, through two paths or a link, is read once. */
  private void addFile(Path path) {
    try {
      if (seen.add(path.toRealPath())) {
        files.add(DataFile.of(path));
      }
    } catch (IOException e) {
      problem(path, reason(e));
    }
  }

  private static boolean isDataFile(Path path) {
    String name = name(path);
    return (name.endsWith(".json") && !isSchema(path)) || name.endsWith(".ndjson");
  }

  /** The configuration, and what belongs to it: by custom, their names begin alike. */
  private static boolean isConfiguration(Path path) {
    Path fileName = path.getFileName();
    return fileName != null && CONFIGURATION.matcher(fileName.toString()).matches();
  }

  private static boolean isSchema(Path path) {
    return name(path).endsWith(".schema.json");
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }

  private void problem(Path path, String what) {
    problems.add(of(name(path), what));
  }

  /** {@return the problem that a file cannot be read} */
  static Problem of(String name, String what) {
    return Problem.of(
        ReadProblem.FILE, "\"" + name + "\" " + what + ".", SourcePosition.ofFile(name));
  }

  /** {@return why something cannot be read, in words} */
  static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    if (e instanceof FileSystemLoopException) {
      return "is a link that leads back to a directory above it";
    }
    return "cannot be read: " + e.getMessage();
  }

  private final class Listing extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> found;
    private boolean failed;

    Listing(Path root, List<Path> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return directory.equals(root) || !isHidden(directory)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file) && isDataFile(file) && !isConfiguration(file)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (file.equals(root) || !isHidden(file)) {
        failed = true;
        problem(file, reason(e));
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
