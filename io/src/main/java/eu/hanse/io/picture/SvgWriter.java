package eu.hanse.io.picture;

import eu.hanse.text.CharacterCells;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of SVG, one a line. Lengths are rounded to tenths of a px, so that the same
 * picture has the same bytes everywhere; characters that XML does not allow are shown as others.
 */
final class SvgWriter {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;
  private final List<String[]> attributes = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private @Nullable String pending;
  private int depth;

  SvgWriter() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** A step of writing; it cannot fail, as what is written stays in memory. */
  @FunctionalInterface
  private interface Step {
    void run() throws XMLStreamException;
  }

  private static IllegalStateException failure(XMLStreamException cause) {
    return new IllegalStateException("an element of SVG cannot be written to memory", cause);
  }

  private void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Begins an element; its attributes follow. */
  SvgWriter start(String element) {
    flush(false);
    pending = element;
    depth++;
    return this;
  }

  SvgWriter attribute(String name, String value) {
    attributes.add(new String[] {name, allowed(value)});
    return this;
  }

  SvgWriter attribute(String name, double length) {
    return attribute(name, number(length));
  }

  /** Fills the element that was begun. */
  SvgWriter fill(Ink ink) {
    if (ink.changes()) {
      classes.add(ink.fillClass());
    }
    return attribute("fill", ink.light());
  }

  /** Outlines the element that was begun, and does not fill it unless that is said, too. */
  SvgWriter stroke(Ink ink, double width) {
    if (ink.changes()) {
      classes.add(ink.strokeClass());
    }
    return attribute("stroke", ink.light()).attribute("stroke-width", width);
  }

  /** Draws a straight line. */
  SvgWriter line(double fromX, double fromY, double toX, double toY, Ink ink, double width) {
    return start("path")
        .attribute("d", "M" + point(fromX, fromY) + "L" + point(toX, toY))
        .stroke(ink, width)
        .end();
  }

  /** {@return a point of a path} */
  static String point(double x, double y) {
    return number(x) + "," + number(y);
  }

  /** Writes what the element that was begun is called, which is shown when it is pointed at. */
  SvgWriter title(String title) {
    return start("title").text(title).end();
  }

  SvgWriter text(String content) {
    flush(false);
    write(() -> out.writeCharacters(allowed(content)));
    return this;
  }

  /** Ends the last element that is not ended yet. */
  SvgWriter end() {
    if (pending != null) {
      flush(true);
    } else {
      if (depth == 1) {
        write(() -> out.writeCharacters("\n"));
      }
      write(out::writeEndElement);
    }
    depth--;
    return this;
  }

  private void flush(boolean empty) {
    String element = pending;
    if (element == null) {
      return;
    }
    pending = null;
    write(
        () -> {
          if (depth > 1 && !element.equals("title")) {
            out.writeCharacters("\n");
          }
          if (empty) {
            out.writeEmptyElement(element);
          } else {
            out.writeStartElement(element);
          }
          if (depth == 1) {
            out.writeDefaultNamespace(NAMESPACE);
          }
          if (!classes.isEmpty()) {
            out.writeAttribute("class", String.join(" ", classes));
          }
          for (String[] attribute : attributes) {
            out.writeAttribute(attribute[0], attribute[1]);
          }
        });
    classes.clear();
    attributes.clear();
  }

  /** {@return a length, rounded} */
  static String number(double length) {
    String rounded = String.format(Locale.ROOT, "%.1f", length);
    String shortened =
        rounded.endsWith(".0") ? rounded.substring(0, rounded.length() - 2) : rounded;
    return shortened.equals("-0") ? "0" : shortened;
  }

  private static String allowed(String content) {
    return CharacterCells.visible(content).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  /** {@return what was written} */
  @Override
  public String toString() {
    write(out::flush);
    return text.toString();
  }
}
