package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An identifier that somebody else gave to an entity.
 *
 * @param entity the id of the entity
 * @param scheme whose identifier it is
 * @param value the identifier
 * @param <I> the type of the id
 */
record Identifier<I>(I entity, String scheme, String value) {

  static <I> Stream<Identifier<I>> of(I entity, Map<String, String> identifiers) {
    return identifiers.entrySet().stream()
        .map(entry -> new Identifier<>(entity, entry.getKey(), entry.getValue()));
  }

  /**
   * The table of the identifiers of entities of one kind.
   *
   * @param name the name of the table
   * @param kind the kind, which the column of ids is named after
   * @param target the table of the entities
   * @param rows the identifiers
   */
  static <I> Sheet<Identifier<I>> sheet(
      String name, String kind, String target, List<Identifier<I>> rows) {
    return new SheetBuilder<>(
            name, "A row for each identifier that others gave to one of the " + target + ".", rows)
        .text(kind, "The id of the " + kind + ".", Identifier::entity, REQUIRED)
        .text("scheme", "Whose identifier it is, such as wikidata.", Identifier::scheme, REQUIRED)
        .text("identifier", "The identifier.", Identifier::value, REQUIRED)
        .key(kind, "scheme")
        .refers(kind, target)
        .build();
  }
}
