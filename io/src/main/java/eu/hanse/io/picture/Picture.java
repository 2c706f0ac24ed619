package eu.hanse.io.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import eu.hanse.io.file.AtomicFile;
import eu.hanse.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture: a drawing in SVG 1.1, and a page of HTML around it.
 *
 * <p>Both stand for themselves: they load nothing and run no script. The same input makes the same
 * bytes on every machine. Whoever does not see the picture is told what it shows; marks are told
 * apart by their shapes, too, not by colour alone. Immutable.
 */
public final class Picture {

  private final Caption caption;
  private final String svg;
  private final Optional<Table> data;

  Picture(Caption caption, String svg) {
    this(caption, svg, Optional.empty());
  }

  private Picture(Caption caption, String svg, Optional<Table> data) {
    this.caption = caption;
    this.svg = svg;
    this.data = data;
  }

  /**
   * {@return this picture with the data that it shows, which the page has as a table below it}
   *
   * @param table the data
   */
  public Picture withData(Table table) {
    return new Picture(caption, svg, Optional.of(table));
  }

  /** {@return what stands above and below it} */
  public Caption caption() {
    return caption;
  }

  /** {@return the drawing, an SVG element, for a file in UTF-8 or a page} */
  public String toSvg() {
    return svg;
  }

  /** {@return a page with the drawing, for a file in UTF-8; on a dark screen, it is dark} */
  public String toHtml() {
    return new HtmlPage(caption, svg, data).toString();
  }

  /**
   * Writes the drawing or the page, as the file is called.
   *
   * @param file the file, whose name ends in {@code .svg} or {@code .html}; if it is there, it is
   *     replaced
   * @throws IOException if it cannot be written; what was there stays
   * @throws IllegalArgumentException if its name ends otherwise
   */
  public void write(Path file) throws IOException {
    String name = file.toString();
    if (!name.endsWith(".svg") && !name.endsWith(".html")) {
      throw new IllegalArgumentException(
          "file \"" + name + "\": expected a name that ends in .svg or .html");
    }
    String content = name.endsWith(".svg") ? toSvg() : toHtml();
    AtomicFile.replace(file, out -> out.write(content.getBytes(UTF_8)));
  }

  /** {@return the title, in one line} */
  @Override
  public String toString() {
    return "Picture \"" + caption.title() + "\"";
  }
}
