package eu.hanse.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.call.BalanceDemand;
import eu.hanse.call.Call;
import eu.hanse.call.Demand;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CataloguesProperties {

  @Provide
  Arbitrary<List<Catalogue>> manyCatalogues() {
    return Catalogues.catalogues().list().ofSize(300);
  }

  @Provide
  Arbitrary<List<Call>> manyCalls() {
    return Calls.calls().list().ofSize(300);
  }

  /** So that a field added to the model is not forgotten here. */
  @Property(tries = 1)
  void everyFieldIsSometimesThereAndSometimesNot(
      @ForAll("manyCatalogues") List<Catalogue> catalogues, @ForAll("manyCalls") List<Call> calls) {
    Set<Attribute> present = new HashSet<>();
    Set<Attribute> absent = new HashSet<>();
    for (Catalogue catalogue : catalogues) {
      catalogue.sources().values().forEach(source -> look(source, present, absent));
      catalogue.organisations().values().forEach(body -> look(body, present, absent));
      catalogue.cities().values().forEach(city -> look(city, present, absent));
      catalogue.programmes().values().forEach(programme -> look(programme, present, absent));
    }
    calls.forEach(call -> look(call, present, absent));

    Set<Attribute> all = new HashSet<>();
    for (Class<?> type :
        List.of(Source.class, Organisation.class, City.class, Programme.class, Call.class)) {
      collect(type, all);
    }
    assertThat(names(all, present)).as("never present").isEmpty();
    all.removeIf(attribute -> !attribute.canBeEmpty() || mayNotBeEmpty(attribute));
    assertThat(names(all, absent)).as("never absent").isEmpty();
  }

  /** Without a citation, or without regions, such a demand cannot exist. */
  private static boolean mayNotBeEmpty(Attribute attribute) {
    Class<?> type = attribute.accessor().getDeclaringClass();
    return (Demand.class.isAssignableFrom(type) && attribute.name().equals("citations"))
        || (type == BalanceDemand.class && attribute.name().equals("regions"));
  }

  private static void look(Object value, Set<Attribute> present, Set<Attribute> absent) {
    for (Attribute attribute :
        Attribute.typeOf(value).map(Attribute::of).orElseGet(ImmutableList::of)) {
      List<Object> values = attribute.valuesIn(value);
      (values.isEmpty() ? absent : present).add(attribute);
      values.forEach(element -> look(element, present, absent));
    }
  }

  private static void collect(Class<?> type, Set<Attribute> all) {
    for (Attribute attribute : Attribute.of(type)) {
      all.add(attribute);
      Class<?> element = attribute.elementType();
      if (element.getName().startsWith("eu.hanse.") && Attribute.has(element)) {
        collect(element, all);
      }
    }
  }

  private static Set<String> names(Set<Attribute> all, Set<Attribute> without) {
    Set<String> names = new TreeSet<>();
    all.stream()
        .filter(attribute -> !without.contains(attribute))
        .forEach(attribute -> names.add(attribute.accessor().toString()));
    return names;
  }
}
