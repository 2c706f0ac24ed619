package eu.hanse.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the configuration that holds for some data. */
final class NearestConfiguration {

  private NearestConfiguration() {}

  static Optional<Path> of(List<Path> data) {
    Map<Path, Path> found = new LinkedHashMap<>();
    for (Path path : data) {
      Optional<Path> nearest = above(path.toAbsolutePath().normalize());
      nearest.ifPresent(
          it -> found.putIfAbsent(DataFiles.realPath(it).orElse(it), asSeenFrom(path, it)));
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "configurations " + found.values() + ": expected one for all data; name the one to use");
    }
    return found.values().stream().findFirst();
  }

  private static Optional<Path> above(Path start) {
    for (Path directory = Files.isDirectory(start) ? start : start.getParent();
        directory != null;
        directory = directory.getParent()) {
      Path candidate = directory.resolve(ConfigurationFile.NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      if (Files.exists(directory.resolve(".git"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@return a configuration, named as the files at a path are: relative if these are} */
  private static Path asSeenFrom(Path path, Path file) {
    Path directory = Files.isDirectory(path) ? path : path.resolveSibling("");
    Path beside = directory.resolve(ConfigurationFile.NAME);
    if (beside.toAbsolutePath().normalize().equals(file)) {
      return beside;
    }
    Path here = Path.of("").toAbsolutePath();
    return path.isAbsolute() || !file.startsWith(here) ? file : here.relativize(file);
  }
}
