package eu.hanse.io.shape;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextLines;
import eu.hanse.source.ValuePath;

/** The text of an entity, in which its values can be found. */
public final class EntityText {

  private final JsonBytes bytes;
  private final TextLines lines;
  private final Origin origin;

  EntityText(JsonBytes bytes, TextLines lines, Origin origin) {
    this.bytes = bytes;
    this.lines = lines;
    this.origin = origin;
  }

  /** {@return where the entity stands} */
  public Origin origin() {
    return origin;
  }

  /**
   * {@return the position of a value; if there is no such value, of the innermost one around it}
   *
   * @param path the value's path in the entity
   */
  public SourcePosition position(ValuePath path) {
    Locator.Location location = Locator.locate(bytes, Shapes.of(origin.kind()), path);
    return lines.position(
        location.index(), bytes.tokenEnd(location.index()), origin.pointer() + location.pointer());
  }
}
