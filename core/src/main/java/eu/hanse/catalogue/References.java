package eu.hanse.catalogue;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.Place;

/**
 * Finds the references that an entity makes to others: which cities, organisations, sources and
 * programmes it names, and where. References to what belongs to the same programme, such as tracks,
 * are not among them.
 */
public final class References {

  private References() {}

  /**
   * Shows all references of an organisation.
   *
   * @param organisation the organisation
   * @param visitor takes the references, in the order of the fields
   */
  public static void of(Organisation organisation, ReferenceVisitor visitor) {
    ReferenceWalk walk = new ReferenceWalk(visitor);
    Place root = Place.ofEntity();
    claims(walk, root, organisation.claims());
    walk.sources(root, organisation.sources());
  }

  /**
   * Shows all references of a city.
   *
   * @param city the city
   * @param visitor takes the references, in the order of the fields
   */
  public static void of(City city, ReferenceVisitor visitor) {
    ReferenceWalk walk = new ReferenceWalk(visitor);
    Place root = Place.ofEntity();
    walk.city(root, "partOf", city.partOf());
    root.forEach(
        "mandates", city.mandates(), (place, mandate) -> walk.sources(place, mandate.sources()));
    root.forEach(
        "placements",
        city.placements(),
        (place, placement) -> walk.sources(place, placement.sources()));
    claims(walk, root, city.claims());
    walk.sources(root, city.sources());
  }

  /**
   * Shows all references of a programme.
   *
   * @param programme the programme
   * @param visitor takes the references, in the order of the fields
   */
  public static void of(Programme programme, ReferenceVisitor visitor) {
    ReferenceWalk walk = new ReferenceWalk(visitor);
    Place root = Place.ofEntity();
    new ProgrammeReferences(walk).visit(root, programme);
    claims(walk, root, programme.claims());
    walk.sources(root, programme.sources());
  }

  private static void claims(ReferenceWalk walk, Place root, ImmutableList<Claim> claims) {
    root.forEach(
        "claims", claims, (place, claim) -> walk.source(place.child("source"), claim.source()));
  }
}
