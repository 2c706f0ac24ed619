package eu.hanse.io.file;

import com.google.common.base.Ascii;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the name of a file says about its content. Upper and lower case make no difference. */
public final class DataFileName {

  private static final Pattern CONFIGURATION = Pattern.compile("hanse(-.*)?\\.json");

  private final String name;

  private DataFileName(String name) {
    this.name = name;
  }

  /**
   * {@return the name of a file, without its directories}
   *
   * @param file the file
   */
  public static DataFileName of(String file) {
    return new DataFileName(Ascii.toLowerCase(file.substring(file.lastIndexOf('/') + 1)));
  }

  /**
   * {@return the name of a file, without its directories}
   *
   * @param file the file
   */
  public static DataFileName of(Path file) {
    return of(shown(file));
  }

  /**
   * {@return how reports name a file: with slashes, whatever the system has between names}
   *
   * @param file the file
   */
  public static String shown(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** {@return whether it is that of a stream of entities} */
  public boolean isStream() {
    return name.endsWith(".ndjson");
  }

  /** {@return whether it is that of a document or of a stream} */
  public boolean isData() {
    return isStream() || (name.endsWith(".json") && !isSchema() && !isConfiguration());
  }

  /** {@return whether it is that of a JSON Schema} */
  public boolean isSchema() {
    return name.endsWith(".schema.json");
  }

  /** {@return whether it is that of the configuration or of what belongs to it, by custom} */
  public boolean isConfiguration() {
    return CONFIGURATION.matcher(name).matches();
  }
}
