package eu.hanse.catalogue;

import eu.hanse.programme.Programme;

/**
 * Something that belongs to a programme, together with that programme.
 *
 * @param programme the programme
 * @param item what belongs to it
 * @param <T> what it is, such as a participation or a meeting
 */
public record InProgramme<T>(Programme programme, T item) {

  /** {@return the programme's id and the item, in one line} */
  @Override
  public String toString() {
    return programme.id() + ": " + item;
  }
}
