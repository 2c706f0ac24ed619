package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableCollection;
import java.util.stream.Stream;

/**
 * One of the texts that something has several of, such as its themes. They stand in rows, as they
 * may have semicolons.
 *
 * @param whole what has it
 * @param kind what the text is, such as a theme
 * @param number its place among the texts of the kind, from 1
 * @param text the text
 * @param <W> what has it
 */
record Phrase<W>(W whole, String kind, int number, String text) {

  static final String THEME = "theme";

  static <W> Stream<Phrase<W>> each(W whole, String kind, ImmutableCollection<String> texts) {
    return Numbered.each(whole, texts.asList())
        .map(it -> new Phrase<>(whole, kind, it.number(), it.part()));
  }

  /** Adds the columns in which the texts stand, after those that say what has them. */
  static <W> SheetBuilder<Phrase<W>> columns(SheetBuilder<Phrase<W>> sheet, Object... kinds) {
    return sheet
        .text("kind", "What the text is.", Phrase::kind, REQUIRED, oneOf(kinds))
        .ordinal("number", "Its place among those of the kind, from 1.", Phrase::number, REQUIRED)
        .text("text", "The text.", Phrase::text, REQUIRED);
  }
}
