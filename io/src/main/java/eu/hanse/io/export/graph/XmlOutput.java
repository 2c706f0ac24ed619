package eu.hanse.io.export.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML, an element a line. Attributes are given as names and values in turn.
 *
 * <p>Line breaks and tabs in texts become spaces, as XML makes them when it is read; other
 * characters that XML 1.0 does not allow become U+FFFD.
 */
final class XmlOutput {

  private static final int REPLACEMENT = 0xFFFD;

  private final XMLStreamWriter xml;
  private final Deque<String> open = new ArrayDeque<>();

  private XmlOutput(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes elements. */
  interface Content {
    void write(XmlOutput xml) throws XMLStreamException;
  }

  /**
   * Writes a document.
   *
   * @param out takes the bytes, and stays open
   * @param content writes the root
   */
  static void write(OutputStream out, Content content) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out);
    try {
      // That of the JDK, whatever other there is in an application: others write other bytes.
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.write(new XmlOutput(xml));
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
    buffered.flush();
  }

  /** Begins the root, whose name has a namespace. */
  void startRoot(String name, String namespace, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
    xml.writeDefaultNamespace(namespace);
    writeAttributes(attributes);
    open.push(name);
  }

  void start(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    writeAttributes(attributes);
    open.push(name);
  }

  void end() throws XMLStreamException {
    open.pop();
    indent();
    xml.writeEndElement();
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws XMLStreamException {
    indent();
    xml.writeEmptyElement(name);
    writeAttributes(attributes);
  }

  /** Writes an element that holds a text. */
  void element(String name, String text, String... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    writeAttributes(attributes);
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().map(XmlOutput::allowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  /** See Char in section 2.2 of Extensible Markup Language (XML) 1.0. */
  private static int allowed(int character) {
    if (character == '\t' || character == '\n' || character == '\r') {
      return ' ';
    }
    boolean isAllowed =
        (character >= 0x20 && character < Character.MIN_SURROGATE)
            || (character > Character.MAX_SURROGATE && character <= REPLACEMENT)
            || Character.isSupplementaryCodePoint(character);
    return isAllowed ? character : REPLACEMENT;
  }
}
