package eu.hanse.io;

import eu.hanse.io.shape.EntityVisitor;

/** Something in data files, read already or still to be read. */
@FunctionalInterface
interface Content {

  /** Shows what it is to a visitor. */
  void showTo(EntityVisitor visitor);
}
