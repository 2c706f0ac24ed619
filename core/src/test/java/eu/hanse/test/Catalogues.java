package eu.hanse.test;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import net.jqwik.api.Arbitrary;

/** Random catalogues. */
public final class Catalogues {

  private Catalogues() {}

  /**
   * {@return catalogues of at most four entities of each kind, which name each other and what is
   * not there, and keep no rule but that they can exist}
   */
  public static Arbitrary<Catalogue> catalogues() {
    return Draw.arbitrary(Catalogues::catalogue);
  }

  static Catalogue catalogue(Draw draw) {
    CatalogueBuilder catalogue = Catalogue.builder();
    draw.distinct(Entities::source, Source::id).forEach(catalogue::add);
    draw.distinct(Entities::organisation, Organisation::id).forEach(catalogue::add);
    draw.distinct(Entities::city, City::id).forEach(catalogue::add);
    draw.distinct(Programmes::programme, Programme::id).forEach(catalogue::add);
    return catalogue.build();
  }
}
