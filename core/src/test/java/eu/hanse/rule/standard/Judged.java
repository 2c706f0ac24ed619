package eu.hanse.rule.standard;

import static java.util.stream.Collectors.joining;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.CatalogueBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.catalogue.References;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Finding;
import eu.hanse.rule.Rule;
import eu.hanse.validation.RuleSet;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Judges programmes by one rule, as of 2026-01-01. The cities they name are in the catalogue,
 * except {@code atlantis}.
 */
final class Judged {

  static final LocalDate AS_OF = LocalDate.parse("2026-01-01");

  private Judged() {}

  static List<Finding> by(Rule rule, Programme... programmes) {
    CatalogueBuilder catalogue = Catalogue.builder();
    TreeSet<EntityKey> named = new TreeSet<>();
    for (Programme programme : programmes) {
      catalogue.add(programme);
      References.of(programme, (target, reference) -> named.add(target));
    }
    for (EntityKey key : named) {
      if (key.kind() == EntityKind.CITY && !key.id().equals("atlantis")) {
        catalogue.add(
            City.builder()
                .id(CityId.of(key.id()))
                .name(key.id())
                .kind(CityKind.MUNICIPALITY)
                .country(Country.of("FR"))
                .build());
      }
    }
    return Validator.of(RuleSet.empty().plus(rule)).validate(catalogue.build(), AS_OF).findings();
  }

  /** The paths of the findings and of the places related to them. */
  static List<String> paths(Rule rule, Programme... programmes) {
    return by(rule, programmes).stream()
        .map(
            finding ->
                finding.path()
                    + finding.related().stream()
                        .map(place -> " <- " + place.path())
                        .collect(joining()))
        .toList();
  }

  static List<String> messages(Rule rule, Programme... programmes) {
    return by(rule, programmes).stream().map(Finding::message).toList();
  }
}
