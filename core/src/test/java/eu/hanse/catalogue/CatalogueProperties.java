package eu.hanse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.programme.Programme;
import eu.hanse.test.Catalogues;
import eu.hanse.test.Values;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CatalogueProperties {

  private static final int TRIES = 300;

  @Provide
  Arbitrary<Catalogue> catalogues() {
    return Catalogues.catalogues();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Values.days();
  }

  @Property(tries = TRIES)
  void mergingDisjointCataloguesIsCommutative(
      @ForAll("catalogues") Catalogue a, @ForAll("catalogues") Catalogue other) {
    Catalogue b = without(other, a);

    assertThat(a.merge(b)).isEqualTo(b.merge(a));
  }

  @Property(tries = TRIES)
  void mergingACatalogueWithItselfOrWithNothingChangesNothing(
      @ForAll("catalogues") Catalogue catalogue) {
    assertThat(catalogue.merge(catalogue)).isEqualTo(catalogue);
    assertThat(catalogue.merge(Catalogue.empty())).isEqualTo(catalogue);
  }

  @Property(tries = TRIES)
  void theViewOfADayIsItsOwnViewOfThatDay(
      @ForAll("catalogues") Catalogue catalogue, @ForAll("days") LocalDate day) {
    Catalogue view = catalogue.asOf(day);

    assertThat(view.asOf(day)).isEqualTo(view);
  }

  @Property(tries = TRIES)
  void whatIsFoundForACityBelongsToIt(@ForAll("catalogues") Catalogue catalogue) {
    for (City city : catalogue.cities().values()) {
      assertThat(catalogue.participationsOf(city.id()))
          .allMatch(found -> found.item().city().equals(city.id()));
      assertThat(catalogue.meetingsOf(city.id()))
          .allMatch(found -> found.item().cities().contains(city.id()));
      assertThat(catalogue.initiativesOf(city.id()))
          .allMatch(found -> found.item().cities().contains(city.id()));
    }
  }

  @Property(tries = TRIES)
  void everyParticipationIsFoundFromItsCity(@ForAll("catalogues") Catalogue catalogue) {
    for (Programme programme : catalogue.programmes().values()) {
      assertThat(programme.participations())
          .allMatch(
              item ->
                  catalogue
                      .participationsOf(item.city())
                      .contains(new InProgramme<>(programme, item)));
    }
  }

  @Property(tries = TRIES)
  void everyEntityCanBeDescribed(@ForAll("catalogues") Catalogue catalogue) {
    List<String> descriptions =
        catalogue.programmes().values().stream().map(Programme::describe).toList();

    assertThat(descriptions).allMatch(description -> description.startsWith("Programme "));
    assertThat(catalogue.describe()).startsWith(catalogue.toString());
  }

  private static Catalogue without(Catalogue catalogue, Catalogue present) {
    CatalogueBuilder rest = Catalogue.builder();
    catalogue.sources().values().stream()
        .filter(source -> present.source(source.id()).isEmpty())
        .forEach(rest::add);
    catalogue.organisations().values().stream()
        .filter(organisation -> present.organisation(organisation.id()).isEmpty())
        .forEach(rest::add);
    catalogue.cities().values().stream()
        .filter(city -> present.city(city.id()).isEmpty())
        .forEach(rest::add);
    catalogue.programmes().values().stream()
        .filter(programme -> present.programme(programme.id()).isEmpty())
        .forEach(rest::add);
    return rest.build();
  }
}
