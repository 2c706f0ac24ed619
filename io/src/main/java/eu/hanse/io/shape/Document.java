package eu.hanse.io.shape;

import com.google.common.base.Joiner;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A catalogue as a document.
 *
 * @param schema the schema that the document names
 * @param catalogue what it holds
 */
public record Document(Optional<String> schema, Catalogue catalogue) {

  /** The JSON form. {@link DocumentReader} reads files in it with less memory. */
  public static final Shape<Document, ?> SHAPE =
      Shape.of(
              "catalogue document",
              Document.class,
              "Sources, organisations, cities and programmes, each by id.",
              Draft::new,
              Draft::build)
          .optional(
              DocumentLists.SCHEMA,
              Codecs.TEXT,
              Document::schema,
              (draft, schema) -> draft.schema = Optional.of(schema),
              "The address of the JSON Schema, for editors; it is kept as it is.")
          .required(
              DocumentLists.FORMAT,
              DocumentLists.FORMAT_CODEC,
              document -> DocumentLists.VERSION,
              (draft, version) -> {},
              "The version of the format.")
          .list(
              "sources",
              SourceShapes.SOURCE,
              document -> document.catalogue().sources().values(),
              Draft::add,
              "The sources; written by id, as all entities are.")
          .list(
              "organisations",
              OrganisationShapes.ORGANISATION,
              document -> document.catalogue().organisations().values(),
              Draft::add,
              "The organisations.")
          .list(
              "cities",
              CityShapes.CITY,
              document -> document.catalogue().cities().values(),
              Draft::add,
              "The cities.")
          .list(
              "programmes",
              ProgrammeShapes.PROGRAMME,
              document -> document.catalogue().programmes().values(),
              Draft::add,
              "The programmes.")
          .build();

  private static final class Draft {

    private final CatalogueBuilder catalogue = Catalogue.builder();
    private final Set<EntityKey> keys = new HashSet<>();
    private final Set<EntityKey> duplicates = new TreeSet<>();
    private Optional<String> schema = Optional.empty();

    void add(Source source) {
      if (isFirst(EntityKey.of(source.id()))) {
        catalogue.add(source);
      }
    }

    void add(Organisation organisation) {
      if (isFirst(EntityKey.of(organisation.id()))) {
        catalogue.add(organisation);
      }
    }

    void add(City city) {
      if (isFirst(EntityKey.of(city.id()))) {
        catalogue.add(city);
      }
    }

    void add(Programme programme) {
      if (isFirst(EntityKey.of(programme.id()))) {
        catalogue.add(programme);
      }
    }

    private boolean isFirst(EntityKey key) {
      boolean first = keys.add(key);
      if (!first) {
        duplicates.add(key);
      }
      return first;
    }

    Document build() {
      if (!duplicates.isEmpty()) {
        throw new IllegalArgumentException(
            "these ids stand more than once: " + Joiner.on(", ").join(duplicates));
      }
      return new Document(schema, catalogue.build());
    }
  }
}
