package eu.hanse.benchmarks.data;

import java.nio.file.Path;
import java.util.Locale;

/** How many programmes there are. */
public enum DataSize {
  /** 1,000 programmes, about 5 MB: more than all programmes of European city networks. */
  SMALL(1_000),
  /** 30,000 programmes, about 120 MB. */
  MEDIUM(30_000),
  /** 1,000,000 programmes, about 4 GB: read as a stream, never held as a whole. */
  LARGE(1_000_000);

  private final int programmes;

  DataSize(int programmes) {
    this.programmes = programmes;
  }

  /** {@return how many programmes there are} */
  public int programmes() {
    return programmes;
  }

  /**
   * {@return the size with this name}
   *
   * @param name the name in small letters
   */
  public static DataSize named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /**
   * {@return the file of this size}
   *
   * @param directory where the files are
   */
  public Path in(Path directory) {
    return directory.resolve(this + ".ndjson");
  }

  /** {@return the name in small letters} */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
