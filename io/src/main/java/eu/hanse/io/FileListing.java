package eu.hanse.io;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.io.file.DataFileName;
import eu.hanse.io.problem.Problem;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds data files below paths. */
final class FileListing {

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
      problem(path, FileFault.NOT_THERE);
    } else if (!Files.isRegularFile(path)) {
      problem(path, FileFault.NO_REGULAR_FILE);
    } else if (DataFileName.of(path).isSchema()) {
      problem(path, FileFault.SCHEMA);
    } else if (DataFileName.of(path).isConfiguration()) {
      problem(path, FileFault.CONFIGURATION);
    } else if (!DataFileName.of(path).isData()) {
      problem(path, FileFault.NO_DATA_FILE);
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
      problem(directory, e);
    }
    if (found.isEmpty() && !listing.failed) {
      problem(directory, FileFault.NO_DATA);
    }
    found.sort(Comparator.comparing(DataFileName::shown));
    found.forEach(this::addFile);
  }

  /** A file that is reached twice, through two paths or a link, is read once. */
  private void addFile(Path path) {
    try {
      if (seen.add(path.toRealPath())) {
        files.add(DataFile.of(path));
      }
    } catch (IOException e) {
      problem(path, e);
    }
  }

  private void problem(Path path, FileFault fault) {
    problems.add(fault.of(DataFileName.shown(path)));
  }

  private void problem(Path path, IOException e) {
    problems.add(FileFault.of(DataFileName.shown(path), e));
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
      boolean named = !isHidden(file) && DataFileName.of(file).isData();
      if (named && attributes.isRegularFile()) {
        found.add(file);
      } else if (named) {
        failed = true;
        problem(file, FileFault.NO_REGULAR_FILE);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      if (file.equals(root) || !isHidden(file)) {
        failed = true;
        problem(file, e);
      }
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      Path name = path.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
