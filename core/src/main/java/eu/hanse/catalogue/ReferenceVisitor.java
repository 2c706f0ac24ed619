package eu.hanse.catalogue;

import java.util.function.Supplier;

/** Takes the references of an entity, in the order of its fields. */
@FunctionalInterface
public interface ReferenceVisitor {

  /**
   * Takes a reference.
   *
   * @param target the entity named
   * @param reference the whole reference with its path, to be asked for only while it is visited
   */
  void visit(EntityKey target, Supplier<Reference> reference);

  /**
   * {@return whether references to entities of a kind are to be visited}
   *
   * @param kind the kind
   */
  default boolean wants(EntityKind kind) {
    return true;
  }
}
