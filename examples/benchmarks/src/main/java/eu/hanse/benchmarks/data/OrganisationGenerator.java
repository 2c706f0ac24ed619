package eu.hanse.benchmarks.data;

import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.place.Country;
import java.util.List;

/** Makes the organisations. */
final class OrganisationGenerator {

  static final int COUNT = 300;

  private static final List<OrganisationKind> KINDS =
      List.of(
          OrganisationKind.AGENCY,
          OrganisationKind.AGENCY,
          OrganisationKind.UNIVERSITY,
          OrganisationKind.CLUSTER,
          OrganisationKind.CONSULTANCY,
          OrganisationKind.NGO);

  private final long seed;

  OrganisationGenerator(long seed) {
    this.seed = seed;
  }

  /** {@return any of the organisations} */
  static OrganisationId any(Draw draw) {
    return id(draw.below(COUNT));
  }

  private static OrganisationId id(int number) {
    return OrganisationId.of("organisation-" + number);
  }

  Organisation organisation(int number) {
    Draw draw = Draw.of(seed, "organisation", number);
    Country country = draw.oneOf(Countries.BY_FREQUENCY);
    Organisation.Builder organisation =
        Organisation.builder()
            .id(id(number))
            .name(
                Phrases.place(draw)
                    + " "
                    + Phrases.capitalised(Phrases.theme(draw))
                    + " Office "
                    + number)
            .kind(draw.oneOf(KINDS))
            .country(country)
            .url("https://example.org/organisations/" + number)
            .addSource(SourceGenerator.general(draw));
    if (draw.chance(0.5)) {
      organisation.putIdentifier("pic", Integer.toString(draw.between(900_000_000, 999_999_999)));
    }
    return organisation.build();
  }
}
