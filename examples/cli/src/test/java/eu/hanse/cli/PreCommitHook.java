package eu.hanse.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A hook of pre-commit.
 *
 * @param properties what its definition says
 */
record PreCommitHook(YamlValue properties) {

  static List<PreCommitHook> in(YamlValue list) {
    return list.elements().stream().map(PreCommitHook::new).toList();
  }

  String text(String property) {
    return properties.get(property).text();
  }

  /** {@return whether the hook is run for a file, named from the root of the repository} */
  boolean takes(String file) {
    return Pattern.compile(text("files")).matcher(file).find()
        && !Pattern.compile(text("exclude")).matcher(file).find();
  }

  /**
   * Runs the hook as pre-commit does: its command, followed by the files.
   *
   * @param data the directory that takes the place of {@code data/}
   * @param files the files in that directory
   */
  Run run(Path data, String... files) {
    Stream<String> command =
        Stream.of(text("entry").split(" "))
            .skip(1)
            .map(word -> word.equals("data/") ? data.toString() : word);
    return Run.of(
        Stream.concat(command, Stream.of(files).map(data::resolve).map(Path::toString)).toArray());
  }
}
