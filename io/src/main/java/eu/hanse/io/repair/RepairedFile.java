package eu.hanse.io.repair;

import com.google.common.io.ByteSource;
import eu.hanse.io.DataFile;
import eu.hanse.io.file.AtomicFile;
import java.io.IOException;

/** A file that is to change. */
public final class RepairedFile {

  private final DataFile file;
  private final ByteSource before;
  private final ByteSource after;
  private final boolean rewritten;

  RepairedFile(DataFile file, ByteSource before, ByteSource after, boolean rewritten) {
    this.file = file;
    this.before = before;
    this.after = after;
    this.rewritten = rewritten;
  }

  /** {@return the name, as reports show it} */
  public String name() {
    return file.name();
  }

  /** {@return what the file holds before it is written} */
  public ByteSource before() {
    return before;
  }

  /** {@return what it is to hold} */
  public ByteSource after() {
    return after;
  }

  /** {@return whether it is brought into its canonical form, besides the values put right} */
  public boolean isRewritten() {
    return rewritten;
  }

  /**
   * Writes the file, as a whole or not at all.
   *
   * @throws IOException if it cannot be written, or was changed since it was read; it is then left
   *     as it is, and the message names it
   * @throws IllegalStateException if the file is not on disk
   */
  public void write() throws IOException {
    if (!(file instanceof DataFile.PathFile onDisk)) {
      throw new IllegalStateException(name() + ": expected a file on disk");
    }
    AtomicFile.replaceUnchanged(onDisk.path(), before, after::copyTo);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }
}
