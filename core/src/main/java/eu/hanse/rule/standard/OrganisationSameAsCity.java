package eu.hanse.rule.standard;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.Organisation;
import eu.hanse.place.Country;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import eu.hanse.text.Spelling;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reports an organisation that has the name of a city. */
final class OrganisationSameAsCity implements CatalogueRule {

  private static final ValuePath NAME = ValuePath.of("name");

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("organisation.same-as-city"))
          .severity(Severity.INFO)
          .addSubject(EntityKind.ORGANISATION)
          .condition("An organisation has the name of a city, in any of its spellings.")
          .rationale(
              "An organisation is never a city. One of that name may be its administration or its"
                  + " representation, so that what belongs to the city is counted apart.")
          .advice(
              "Refer to the city instead; if the organisation is a body of its own, give it the"
                  + " name that tells the two apart.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Names();
  }

  /** A name of a city, and where it stands. */
  private record CityName(CityId city, Country country, ValuePath path)
      implements Comparable<CityName> {

    private static final Comparator<CityName> ORDER =
        Comparator.comparing(CityName::city).thenComparing(CityName::path);

    @Override
    public int compareTo(CityName other) {
      return ORDER.compare(this, other);
    }
  }

  /** An organisation, by what is compared. */
  private record Body(OrganisationId id, String name, Optional<Country> country) {}

  private static final class Names implements Survey {

    private final ListMultimap<String, CityName> cities =
        MultimapBuilder.hashKeys().arrayListValues(1).build();

    private final Set<Body> bodies = new HashSet<>();

    @Override
    public void see(City city) {
      add(city, city.name(), NAME);
      city.names().forEach((language, name) -> add(city, name, ValuePath.of("names", language)));
      ValuePath.ROOT.forEach("aliases", city.aliases(), (path, alias) -> add(city, alias, path));
    }

    private void add(City city, String name, ValuePath path) {
      cities.put(Spelling.key(name), new CityName(city.id(), city.country(), path));
    }

    @Override
    public void see(Organisation organisation) {
      bodies.add(new Body(organisation.id(), organisation.name(), organisation.country()));
    }

    /** Of several cities of one name, the first is told. */
    @Override
    public void conclude(Findings findings) {
      for (Body body : bodies) {
        cities.get(Spelling.key(body.name())).stream()
            .filter(name -> body.country().map(name.country()::equals).orElse(true))
            .min(Comparator.naturalOrder())
            .ifPresent(
                name ->
                    findings
                        .at(EntityKey.of(body.id()), NAME)
                        .with("organisation", body.id())
                        .with("name", body.name())
                        .with("city", name.city())
                        .related(EntityKey.of(name.city()), name.path(), "the name of the city")
                        .say(
                            "The organisation {organisation} has the name of the city {city},"
                                + " \"{name}\"."));
      }
    }
  }
}
