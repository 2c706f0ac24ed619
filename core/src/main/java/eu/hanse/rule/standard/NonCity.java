package eu.hanse.rule.standard;

import eu.hanse.call.AgencyDemand;
import eu.hanse.call.AgencyStanding;
import eu.hanse.call.Call;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.OrganisationId;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.programme.Participation;
import eu.hanse.rule.RuleContext;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/**
 * Why a partner certainly is no city in the sense of a call: the organisation that takes part, by
 * itself or for a city, or the region.
 *
 * @param entity the organisation or region
 * @param what what it is
 * @param path where the programme names it
 */
record NonCity(EntityKey entity, Object what, ValuePath path) {

  static Optional<NonCity> of(Partner partner, Call call, RuleContext context) {
    if (partner.participation().isEmpty()) {
      OrganisationId organisation = OrganisationId.of(partner.key().id());
      return ofOrganisation(organisation, partner.path().child("organisation"), call, context);
    }
    Participation participation = partner.participation().get();
    if (participation.representedBy().isPresent()) {
      return ofOrganisation(
          participation.representedBy().get(),
          partner.path().child("representedBy"),
          call,
          context);
    }
    return context
        .entities()
        .city(participation.city())
        .map(City::kind)
        .filter(kind -> kind == CityKind.REGION)
        .map(kind -> new NonCity(partner.key(), kind, partner.path().child("city")));
  }

  private static Optional<NonCity> ofOrganisation(
      OrganisationId organisation, ValuePath path, Call call, RuleContext context) {
    return context
        .entities()
        .organisationKind(organisation)
        .filter(kind -> isNoCity(kind, call))
        .map(kind -> new NonCity(EntityKey.of(organisation), kind, path));
  }

  /**
   * Where local agencies count as cities, or where that is not known, a body that a city may have
   * founded may count as one. A consortium may be one of cities.
   */
  private static boolean isNoCity(OrganisationKind kind, Call call) {
    return switch (kind) {
      case EU_INSTITUTION, PUBLIC_AUTHORITY, NETWORK, CONSULTANCY, UNIVERSITY, RESEARCH_INSTITUTE ->
          true;
      case AGENCY, CLUSTER, COMPANY, START_UP, NGO, OTHER ->
          call.localAgencies()
              .map(AgencyDemand::standing)
              .filter(it -> it == AgencyStanding.NON_CITY)
              .isPresent();
      case CONSORTIUM -> false;
    };
  }
}
