package eu.hanse.io.picture;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import eu.hanse.text.CharacterCells;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide texts are, without asking the machine for its fonts.
 *
 * <p>The widths of letters are those of Helvetica, which Arial and Liberation Sans share (Adobe
 * Font Metrics of the standard fonts of PostScript). A letter with accents is as wide as without;
 * letters of other scripts count as wide ones. As other fonts are wider, everything counts a little
 * more.
 */
final class TextMeasure {

  static final String FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif";

  private static final String ELLIPSIS = "…";
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /** From the space to the tilde, in thousandths of the font's size. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, // space to /
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, // 0 to ?
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, // @ to O
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, // P to _
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, // ` to o
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 // p to ~
  };

  private static final int OTHER_LETTER = 760;
  private static final int WIDE_LETTER = 1050;
  private static final int MOST_LINES = 8;
  private static final double BOLD = 1.07;
  private static final double OTHER_FONTS = 1.04;

  private TextMeasure() {}

  /** {@return how wide a text is, in px} */
  static double width(String text, TextStyle style) {
    return px(text.codePoints().mapToLong(TextMeasure::thousandths).sum(), style);
  }

  private static double px(long thousandths, TextStyle style) {
    return (double) thousandths * style.size() * OTHER_FONTS * (style.isBold() ? BOLD : 1) / 1000;
  }

  private static int thousandths(int character) {
    return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
        .codePoints()
        .map(TextMeasure::thousandthsOfPart)
        .sum();
  }

  private static int thousandthsOfPart(int character) {
    int cells = CharacterCells.width(character);
    if (cells != 1) {
      return cells * WIDE_LETTER / 2;
    }
    int position = character - ' ';
    return position >= 0 && position < WIDTHS.length ? WIDTHS[position] : OTHER_LETTER;
  }

  /** {@return the text, or as much of it as fits, with an ellipsis} */
  static String cut(String text, TextStyle style, double width) {
    return width(text, style) <= width ? text : cutWithEllipsis(text, style, width);
  }

  private static String cutWithEllipsis(String text, TextStyle style, double width) {
    long used = thousandths(ELLIPSIS.codePointAt(0));
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += thousandths(character);
      if (px(used, style) > width) {
        break;
      }
      end += Character.charCount(character);
    }
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /**
   * {@return the text in lines that fit, eight at most, the last of which then ends with an
   * ellipsis; a word that does not fit alone is cut}
   */
  static List<String> wrap(String text, TextStyle style, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : WORDS.split(text)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || width(longer, style) <= width) {
        line = longer;
      } else if (lines.size() == MOST_LINES - 1) {
        lines.add(cutWithEllipsis(longer, style, width));
        return lines;
      } else {
        lines.add(cut(line, style, width));
        line = word;
      }
    }
    if (!line.isEmpty()) {
      lines.add(cut(line, style, width));
    }
    return lines;
  }
}
