package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import eu.hanse.call.Call;
import eu.hanse.call.ProcurementDemand;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.place.Country;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Reports a joint procurement with too few procurers or participants, or too few countries. */
final class PcpProcurers extends CallRule {

  private static final ImmutableSet<ParticipationRole> PROCURING_CITIES =
      Sets.immutableEnumSet(ParticipationRole.LEAD_PROCURER, ParticipationRole.BUYER);
  private static final ImmutableSet<InvolvementRole> PROCURING_ORGANISATIONS =
      Sets.immutableEnumSet(
          InvolvementRole.LEAD_PROCURER,
          InvolvementRole.COORDINATOR,
          InvolvementRole.CONSORTIUM_MEMBER);
  private static final ImmutableSet<ParticipationRole> FOLLOWING_CITIES =
      Sets.immutableEnumSet(ParticipationRole.PREFERRED_PARTNER, ParticipationRole.OBSERVER_CITY);
  private static final ImmutableSet<InvolvementRole> OUTSIDE_ORGANISATIONS =
      Sets.immutableEnumSet(InvolvementRole.SUPPLIER, InvolvementRole.FUNDER);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("pcp.procurers"))
          .severity(Severity.ERROR)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A joint procurement has fewer procurers or participants than its call demands, or"
                  + " they come from fewer countries.")
          .rationale(
              "A procurement is joint if several public procurers of several countries buy"
                  + " together. An organisation through which a city acts is that city; one whose"
                  + " country is not known counts as one from a further country, and suppliers,"
                  + " funders and followers do not count.")
          .advice(
              "Add the procurers or participants that are missing, correct roles and countries, or"
                  + " name the call that the programme answered.")
          .legalSource(LEGAL_SOURCE)
          .concludesFromAbsence(true)
          .build();

  PcpProcurers() {
    super("procurers", INFO);
  }

  @Override
  boolean isDemandedBy(Call call) {
    return call.procurement().isPresent();
  }

  @Override
  void judge(Programme programme, Call call, RuleContext context, Findings findings) {
    if (programme.participations().isEmpty()) {
      findings.skip("it lists no partners");
      return;
    }
    ProcurementDemand demand = call.procurement().orElseThrow();
    Members procurers = new Members(context);
    Members participants = new Members(context);
    for (Participation participation : programme.participations()) {
      if (PROCURING_CITIES.contains(participation.role())) {
        procurers.add(participation.city());
      }
      if (!FOLLOWING_CITIES.contains(participation.role())) {
        participants.add(participation.city());
      }
    }
    Set<OrganisationId> behindCities = Partner.behindCities(programme);
    for (Involvement involvement : programme.involvements()) {
      if (!behindCities.contains(involvement.organisation())) {
        if (PROCURING_ORGANISATIONS.contains(involvement.role())) {
          procurers.add(involvement.organisation());
        }
        if (!OUTSIDE_ORGANISATIONS.contains(involvement.role())) {
          participants.add(involvement.organisation());
        }
      }
    }
    Stream.of(
            new Count("procurers", procurers.size(), demand.procurers()),
            new Count(
                "countries that procurers come from",
                procurers.countries(),
                demand.procurerCountries()),
            new Count("participants", participants.size(), demand.participants()),
            new Count(
                "countries that participants come from",
                participants.countries(),
                demand.participantCountries()))
        .filter(Count::isTooLow)
        .findFirst()
        .ifPresent(count -> count.report(programme, call, demand, findings));
  }

  /** Of several numbers that are too low, the first is the root. */
  private record Count(String what, int number, OptionalInt least) {

    boolean isTooLow() {
      return least.isPresent() && number < least.getAsInt();
    }

    void report(Programme programme, Call call, ProcurementDemand demand, Findings findings) {
      ValuePath path = ValuePath.of("participations");
      Cited.at(findings, programme, path, call, demand, "at least " + least.getAsInt())
          .with("what", what)
          .with("count", number)
          .say("The number of {what} is {count}" + Cited.DEMANDS);
    }
  }

  /** Those who take part, and how many countries they can come from. */
  private static final class Members {

    private final RuleContext context;
    private final Set<Country> countries = new HashSet<>();
    private final Set<EntityKey> ofUnknownCountry = new HashSet<>();
    private final Set<EntityKey> all = new HashSet<>();

    Members(RuleContext context) {
      this.context = context;
    }

    void add(CityId city) {
      EntityKey key = EntityKey.of(city);
      all.add(key);
      context
          .entities()
          .city(city)
          .map(City::country)
          .ifPresentOrElse(countries::add, () -> ofUnknownCountry.add(key));
    }

    void add(OrganisationId organisation) {
      all.add(EntityKey.of(organisation));
      ofUnknownCountry.add(EntityKey.of(organisation));
    }

    int size() {
      return all.size();
    }

    int countries() {
      return countries.size() + ofUnknownCountry.size();
    }
  }
}
