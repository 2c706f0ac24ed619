package eu.hanse.analysis.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Multimaps;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.test.Catalogues;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CoFinancingProperties {

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Property(tries = 300)
  void sharesOfPayersAddUpToOneForEachLevelAndCurrency(@ForAll("catalogues") Catalogue catalogue) {
    CoFinancing result = CoFinancing.of(Selection.of(catalogue));

    Multimaps.index(
            result.byPayerKind(), share -> share.level() + " " + share.amount().getCurrencyUnit())
        .asMap()
        .values()
        .forEach(
            shares -> {
              double sum = shares.stream().mapToDouble(PayerKindShare::share).sum();
              assertThat(sum == 0 ? 1 : sum).isCloseTo(1, within(1e-9));
            });
    assertThat(result.leftOut().size()).isLessThanOrEqualTo(result.plans().size());
    assertThat(result.toTable().rows()).hasSameSizeAs(result.payers());
    assertThat(result.disputedTable().rows()).hasSameSizeAs(result.disputed());
    assertThat(result.plansTable().rows()).hasSameSizeAs(result.plans());
  }
}
