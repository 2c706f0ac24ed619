package eu.hanse.io.shape;

import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextLines;
import eu.hanse.source.ValuePath;
import org.jspecify.annotations.Nullable;

/** The text of an entity, in which its values can be found. Not safe for use by several threads. */
public final class EntityText {

  private final JsonBytes bytes;
  private final TextLines lines;
  private final Origin origin;

  /** Made when the first value is sought: in most entities none ever is. */
  private @Nullable Locator locator;

  /** A problem has a position and a place, and both are those of one path. */
  private @Nullable ValuePath locatedLast;

  private Locator.@Nullable Location locationLast;

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
    Locator.Location location = locate(path);
    return lines.position(
        location.index(), bytes.tokenEnd(location.index()), origin.pointer() + location.pointer());
  }

  /**
   * {@return the path of a value with the identities of elements of lists in place of their
   * positions; if there is no such value, of the innermost one around it}
   *
   * @param path the value's path in the entity
   */
  public String place(ValuePath path) {
    return locate(path).place();
  }

  private Locator.Location locate(ValuePath path) {
    if (locationLast != null && path.equals(locatedLast)) {
      return locationLast;
    }
    if (locator == null) {
      locator = new Locator(bytes, Shapes.of(origin.kind()));
    }
    Locator.Location location = locator.locate(path);
    locatedLast = path;
    locationLast = location;
    return location;
  }
}
