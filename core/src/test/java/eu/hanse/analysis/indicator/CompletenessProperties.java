package eu.hanse.analysis.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.property.Coverage;
import eu.hanse.test.Catalogues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompletenessProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 300)
  void noMoreHaveAValueThanCould(@ForAll("catalogues") Catalogue catalogue) {
    assertThat(Completeness.of(catalogue).entries())
        .extracting(Completeness.Entry::coverage)
        .allMatch(coverage -> coverage.filled() <= coverage.owners())
        .allMatch(coverage -> coverage.filled() <= coverage.values());
    assertThat(Completeness.of(catalogue).entries().stream().map(Completeness.Entry::coverage))
        .filteredOn(coverage -> coverage.path().equals("id"))
        .extracting(Coverage::owners)
        .contains((long) catalogue.programmes().size(), (long) catalogue.cities().size());
  }
}
