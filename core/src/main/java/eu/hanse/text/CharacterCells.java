package eu.hanse.text;

import java.util.Arrays;

/**
 * How many cells of a terminal a character takes, and what stands for one that must not reach a
 * terminal. Terminals differ in emoji that are joined from several; each part counts by itself
 * here.
 */
public final class CharacterCells {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int PICTURES_OF_CONTROLS = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int DELETE = 0x7F;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /**
   * First and last characters of the ranges that take two cells: East Asian Width W and F of
   * Unicode 16, with the unassigned characters between them.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
    0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
    0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
    0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F,
    0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6,
    0x16FE0, 0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
    0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393,
    0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
    0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567,
    0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
    0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC,
    0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF,
    0x20000, 0x3FFFD
  };

  private CharacterCells() {}

  /**
   * {@return how many cells a visible character takes: none if it combines, one or two}
   *
   * @param character the character
   */
  public static int width(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(character) ? 2 : 1;
  }

  /**
   * {@return how many cells a text of visible characters takes}
   *
   * @param text the text
   */
  public static int width(String text) {
    return text.codePoints().map(CharacterCells::width).sum();
  }

  private static boolean isWide(int character) {
    int found = Arrays.binarySearch(WIDE, character);
    // Between the first and the last of a range, the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /**
   * {@return what stands for a character in a report: control characters could take a terminal
   * over, and characters that end lines or change the direction of text could make a line read as
   * another}
   *
   * @param character the character; a tab stands for itself
   */
  public static int visible(int character) {
    if (character < FIRST_PRINTABLE && character != '\t') {
      return PICTURES_OF_CONTROLS + character;
    }
    if (character == DELETE) {
      return PICTURE_OF_DELETE;
    }
    boolean invisible =
        Character.isISOControl(character) || character == BYTE_ORDER_MARK || isUnpaired(character);
    return character != '\t' && (invisible || endsLine(character) || changesDirection(character))
        ? REPLACEMENT
        : character;
  }

  private static boolean endsLine(int character) {
    int type = Character.getType(character);
    return type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** The marks, embeddings, overrides and isolates of the Unicode Bidirectional Algorithm. */
  private static boolean changesDirection(int character) {
    return character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069);
  }

  private static boolean isUnpaired(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }

  /**
   * {@return a text in which everything can be shown; tabs become spaces}
   *
   * @param text the text
   */
  public static String visible(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(character -> character == '\t' ? ' ' : visible(character))
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
