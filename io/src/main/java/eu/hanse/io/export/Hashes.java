package eu.hanse.io.export;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import com.google.common.io.MoreFiles;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.json.CatalogueWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Hashes by which data and files are known again, each with the name of its algorithm. */
final class Hashes {

  private static final String SHA_256 = "sha256:";

  /** So many characters of a hash tell two states apart in a line for people. */
  private static final int SHORT_LENGTH = SHA_256.length() + 12;

  private Hashes() {}

  /** The hash of a catalogue's canonical form, which two equal catalogues share. */
  static String of(Catalogue catalogue) {
    HashingOutputStream out =
        new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream());
    try {
      CatalogueWriter.canonical().write(catalogue, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SHA_256 + out.hash();
  }

  static String of(Path file) throws IOException {
    return SHA_256 + MoreFiles.asByteSource(file).hash(Hashing.sha256());
  }

  static String of(String text) {
    return SHA_256 + Hashing.sha256().hashString(text, StandardCharsets.UTF_8);
  }

  /** The beginning of a hash, for people. */
  static String shortened(String hash) {
    return hash.substring(0, Math.min(SHORT_LENGTH, hash.length()));
  }
}
