package eu.hanse.cli;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says that there is no such entity, and which one was probably meant. */
final class UnknownEntity {

  private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
  private static final Pattern HYPHENS_AROUND = Pattern.compile("^-|-$");

  private UnknownEntity() {}

  static String message(Catalogue catalogue, EntityKind kind, String id) {
    String meant =
        nearest(catalogue, kind, id).map(near -> "; did you mean " + near + "?").orElse(".");
    return "There is no " + kind + " \"" + id + "\"" + meant;
  }

  /** Somebody may have given a name: what it would be as an id, or the id nearest to that. */
  private static Optional<String> nearest(Catalogue catalogue, EntityKind kind, String name) {
    String slug = NO_SLUG.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    try {
      EntityKey key = EntityKey.of(kind, HYPHENS_AROUND.matcher(slug).replaceAll(""));
      return catalogue.contains(key) ? Optional.of(key.id()) : catalogue.nearest(key);
    } catch (IllegalArgumentException noIdAtAll) {
      return Optional.empty();
    }
  }
}
