package eu.hanse.io.shape;

import eu.hanse.catalogue.EntityKind;

/**
 * Where an entity stands, in few bytes, so that its text can be read again.
 *
 * @param file the number of the file, as the reader counts files
 * @param kind what the entity is
 * @param position its position in the list of the document; -1 if it stands in a line of a stream
 * @param start how many bytes of the file come before its opening bracket
 * @param length how many bytes it has
 * @param line the line on which it begins
 * @param lineStart how many bytes of the file come before that line
 * @param complete whether all of it could be read
 */
public record Origin(
    int file,
    EntityKind kind,
    int position,
    long start,
    int length,
    int line,
    long lineStart,
    boolean complete) {

  /** {@return the entity, as a JSON Pointer from the root of the document or line} */
  public String pointer() {
    return position < 0 ? "/" + kind : "/" + DocumentLists.name(kind) + "/" + position;
  }
}
