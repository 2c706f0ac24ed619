package eu.hanse.catalogue;

import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the references that an entity makes to others: which cities, organisations, sources and
 * programmes it names, and where. References to what belongs to the same programme, such as tracks,
 * are not among them.
 */
public final class References {

  private References() {}

  /**
   * Passes on all references of an organisation.
   *
   * @param organisation the organisation
   * @param consumer takes the references, in the order of the fields
   */
  public static void of(Organisation organisation, Consumer<Reference> consumer) {
    ReferenceWalk walk = new ReferenceWalk(consumer);
    claims(walk, organisation.claims());
    walk.sources(ValuePath.ROOT, organisation.sources());
  }

  /**
   * Passes on all references of a city.
   *
   * @param city the city
   * @param consumer takes the references, in the order of the fields
   */
  public static void of(City city, Consumer<Reference> consumer) {
    ReferenceWalk walk = new ReferenceWalk(consumer);
    walk.city(ValuePath.ROOT, "partOf", city.partOf());
    walk.each(
        "mandates", city.mandates(), (path, mandate) -> walk.sources(path, mandate.sources()));
    walk.each(
        "placements",
        city.placements(),
        (path, placement) -> walk.sources(path, placement.sources()));
    claims(walk, city.claims());
    walk.sources(ValuePath.ROOT, city.sources());
  }

  /**
   * Passes on all references of a programme.
   *
   * @param programme the programme
   * @param consumer takes the references, in the order of the fields
   */
  public static void of(Programme programme, Consumer<Reference> consumer) {
    ReferenceWalk walk = new ReferenceWalk(consumer);
    new ProgrammeReferences(walk).visit(programme);
    claims(walk, programme.claims());
    walk.sources(ValuePath.ROOT, programme.sources());
  }

  private static void claims(ReferenceWalk walk, List<Claim> claims) {
    walk.each(
        "claims",
        claims,
        (path, claim) -> walk.add(EntityKey.of(claim.source()), path.child("source")));
  }
}
