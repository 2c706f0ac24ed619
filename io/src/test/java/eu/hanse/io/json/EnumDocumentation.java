package eu.hanse.io.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of the constants of an enumeration, taken from the Javadoc in its source. */
final class EnumDocumentation {

  private static final ImmutableList<Path> SOURCES =
      ImmutableList.of(
          Path.of("..", "core", "src", "main", "java"), Path.of("src", "main", "java"));
  private static final Pattern CONSTANT =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_]*)\\s*[(,;]", Pattern.DOTALL);

  private EnumDocumentation() {}

  /** {@return the meaning of each constant, by its name} */
  static Map<String, String> of(Class<? extends Enum<?>> type) {
    String name = type.getName().replace('.', '/') + ".java";
    Path source =
        SOURCES.stream()
            .map(it -> it.resolve(name))
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    try {
      Map<String, String> meanings = new TreeMap<>();
      Matcher matcher = CONSTANT.matcher(Files.readString(source));
      while (matcher.find()) {
        meanings.put(matcher.group(2), plain(matcher.group(1)));
      }
      return meanings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String javadoc) {
    String text =
        javadoc
            .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
            .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
            .strip();
    Matcher link = Pattern.compile("\\{@link ([^} ]*)(?: ([^}]*))?\\}").matcher(text);
    return link.replaceAll(
        found ->
            Matcher.quoteReplacement(
                found.group(2) == null ? simpleName(found.group(1)) : found.group(2)));
  }

  private static String simpleName(String name) {
    return name.replaceFirst(".*[.#]", "");
  }
}
