package eu.hanse.io.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a drawing has, read from its SVG as a browser would. */
final class Drawn {

  private final Element root;

  private Drawn(Element root) {
    this.root = root;
  }

  /** {@return what a picture has; fails if it is not well-formed} */
  static Drawn of(Picture picture) {
    try {
      Document document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(picture.toSvg())));
      return new Drawn(document.getDocumentElement());
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed:\n" + picture.toSvg(), e);
    }
  }

  /** A text, and the rectangle around it. */
  record Text(String text, Box box, boolean isTurned) {}

  Element root() {
    return root;
  }

  Box sheet() {
    return new Box(0, 0, number(root, "width"), number(root, "height"));
  }

  List<Element> elements(String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** {@return what can be read} */
  List<String> words() {
    return texts().stream().map(Text::text).toList();
  }

  /** {@return the notes and the source, as one text} */
  String everyWord() {
    return String.join(" ", words());
  }

  /** {@return what is shown when something is pointed at} */
  List<String> titles() {
    return elements("title").stream().map(Element::getTextContent).toList();
  }

  String description() {
    return elements("desc").get(0).getTextContent();
  }

  List<Text> texts() {
    return elements("text").stream().map(Drawn::text).toList();
  }

  private static Text text(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        words.append(child.getNodeValue());
      }
    }
    TextStyle style =
        Arrays.stream(TextStyle.values())
            .filter(it -> it.size() == number(element, "font-size"))
            .findFirst()
            .orElseThrow();
    Anchor anchor =
        Arrays.stream(Anchor.values())
            .filter(it -> it.toString().equals(element.getAttribute("text-anchor")))
            .findFirst()
            .orElse(Anchor.START);
    double x = number(element, "x");
    double y = number(element, "y");
    Label label = new Label(words.toString(), words.toString(), x, y, anchor, style);
    boolean turned = element.hasAttribute("transform");
    return new Text(words.toString(), turned ? turned(label.box(), x, y) : label.box(), turned);
  }

  /** The rectangle around one that is turned to the left by half a right angle. */
  private static Box turned(Box box, double x, double y) {
    double[] across = {box.x() - x, box.right() - x, box.x() - x, box.right() - x};
    double[] down = {box.y() - y, box.y() - y, box.bottom() - y, box.bottom() - y};
    double[] turnedX = new double[4];
    double[] turnedY = new double[4];
    for (int i = 0; i < 4; i++) {
      turnedX[i] = x + (across[i] + down[i]) * Math.sqrt(0.5);
      turnedY[i] = y + (down[i] - across[i]) * Math.sqrt(0.5);
    }
    double left = Arrays.stream(turnedX).min().orElseThrow();
    double top = Arrays.stream(turnedY).min().orElseThrow();
    return new Box(
        left,
        top,
        Arrays.stream(turnedX).max().orElseThrow() - left,
        Arrays.stream(turnedY).max().orElseThrow() - top);
  }

  static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
