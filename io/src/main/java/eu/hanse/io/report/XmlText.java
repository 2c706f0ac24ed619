package eu.hanse.io.report;

import com.google.common.escape.Escaper;
import com.google.common.xml.XmlEscapers;
import eu.hanse.text.CharacterCells;
import java.io.IOException;

/**
 * Writes XML, an element a line. What XML does not allow, and what would act on a terminal, is
 * shown as other characters.
 */
final class XmlText {

  private static final Escaper ATTRIBUTE = XmlEscapers.xmlAttributeEscaper();
  private static final Escaper CONTENT = XmlEscapers.xmlContentEscaper();

  private final Appendable out;
  private int level;
  private boolean tagIsOpen;
  private boolean hasText;

  /** Begins a document. */
  XmlText(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  void start(String element) throws IOException {
    if (tagIsOpen) {
      out.append(">\n");
    }
    indent();
    out.append('<').append(element);
    tagIsOpen = true;
    hasText = false;
    level++;
  }

  void attribute(String name, long value) throws IOException {
    attribute(name, Long.toString(value));
  }

  void attribute(String name, String value) throws IOException {
    String visible = CharacterCells.visible(value);
    out.append(' ').append(name).append("=\"").append(ATTRIBUTE.escape(visible)).append('"');
  }

  /** Writes text, the lines of which are kept apart. */
  void text(String text) throws IOException {
    if (tagIsOpen) {
      out.append('>');
      tagIsOpen = false;
    }
    hasText = true;
    boolean first = true;
    for (String line : text.split("\n", -1)) {
      out.append(first ? "" : "\n").append(CONTENT.escape(CharacterCells.visible(line)));
      first = false;
    }
  }

  void element(String name, String text) throws IOException {
    start(name);
    text(text);
    end(name);
  }

  void end(String element) throws IOException {
    level--;
    if (tagIsOpen) {
      out.append("/>\n");
    } else {
      if (!hasText) {
        indent();
      }
      out.append("</").append(element).append(">\n");
    }
    tagIsOpen = false;
    hasText = false;
  }

  private void indent() throws IOException {
    out.append("  ".repeat(level));
  }
}
