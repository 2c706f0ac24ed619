package eu.hanse.catalogue;

import eu.hanse.source.ValuePath;

/**
 * A place in an entity that names an entity of the catalogue.
 *
 * @param target the entity named
 * @param path where it is named
 * @param before what stands there before the entity's id, such as {@code city:} of a party
 * @param after what stands there after it, such as the slash and the initiative of a programme
 */
public record Reference(EntityKey target, ValuePath path, String before, String after) {

  /**
   * Makes a reference that is an id and nothing else.
   *
   * @param target the entity named
   * @param path where it is named
   */
  public Reference(EntityKey target, ValuePath path) {
    this(target, path, "", "");
  }

  /**
   * {@return what would stand there if another entity of the same kind were named}
   *
   * @param id the id of the other entity
   */
  public String naming(String id) {
    return before + id + after;
  }
}
