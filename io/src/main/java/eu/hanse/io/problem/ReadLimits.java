package eu.hanse.io.problem;

import java.util.Locale;

/**
 * Limits that keep hostile or broken files from exhausting memory or time.
 *
 * @param nesting how deep objects and lists may be nested
 * @param textLength how many characters a text may have
 * @param numberLength how many characters a number may have
 * @param documentBytes how many bytes a document, or a line of a stream, may have
 */
public record ReadLimits(int nesting, int textLength, int numberLength, int documentBytes) {

  private static final int DEFAULT_NESTING = 64;
  private static final int DEFAULT_TEXT_LENGTH = 1_000_000;
  private static final int DEFAULT_NUMBER_LENGTH = 100;
  private static final int DEFAULT_DOCUMENT_BYTES = 256 * 1024 * 1024;

  /**
   * Checks the limits.
   *
   * @param nesting how deep objects and lists may be nested
   * @param textLength how many characters a text may have
   * @param numberLength how many characters a number may have
   * @param documentBytes how many bytes a document, or a line of a stream, may have
   * @throws IllegalArgumentException if one of them is not positive
   */
  public ReadLimits {
    if (nesting < 1 || textLength < 1 || numberLength < 1 || documentBytes < 1) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "limits %d, %d, %d, %d: expected numbers above zero",
              nesting,
              textLength,
              numberLength,
              documentBytes));
    }
  }

  /**
   * {@return the limits used unless others are given: 64 levels, texts of a million and numbers of
   * a hundred characters, documents of 256 MiB}
   */
  public static ReadLimits standard() {
    return new ReadLimits(
        DEFAULT_NESTING, DEFAULT_TEXT_LENGTH, DEFAULT_NUMBER_LENGTH, DEFAULT_DOCUMENT_BYTES);
  }
}
