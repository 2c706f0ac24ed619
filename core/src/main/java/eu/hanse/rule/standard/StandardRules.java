package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Rule;

/** The list of the standard rules, in the order of their codes. */
public final class StandardRules {

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new CallBudget(),
          new CallCountries(),
          new CallCountryNotEligible(),
          new CallDuration(),
          new CallKind(),
          new CallLeadNotCity(),
          new CallNonCityPartners(),
          new CallNotYetOpen(),
          new CallPartners(),
          new CallPartnersPerCountry(),
          new CallRate(),
          new CallRegionsBalance(),
          new CallUnknown(),
          new ChallengePopulation(),
          new CityIdentifierMalformed(),
          new CityLocationSwapped(),
          new CityNameTwice(),
          new CityNutsCountry(),
          new CityNutsObsolete(),
          new CityNutsUnknown(),
          new CityPartOfCycle(),
          new CityPopulationUndated(),
          new CityUrauCountry(),
          new FundingCurrencies(),
          new FundingNegative(),
          new FundingRateAmount(),
          new FundingRatesSum(),
          new FundingTotal(),
          new FundingUndetermined(),
          new IdDuplicate(),
          new MeetingClash(),
          new MeetingDateImprecise(),
          new MeetingDuplicate(),
          new MeetingHeldInFuture(),
          new MeetingHostNotParticipant(),
          new MeetingHostRotation(),
          new MeetingInPersonWithoutHost(),
          new MeetingNoParticipants(),
          new MeetingOutsidePeriod(),
          new MeetingParticipantOutsideProgramme(),
          new ParticipationDuplicate(),
          new ParticipationNoLead(),
          new ParticipationNoMentor(),
          new ParticipationOutsidePeriod(),
          new ParticipationTrackMissing(),
          new ParticipationTwoLeads(),
          new PcpProcurers(),
          new PeriodReversed(),
          new PhaseGap(),
          new PhaseOutsidePeriod(),
          new PhaseOverlap(),
          new ProgrammeAcronymTwice(),
          new ProgrammeKindRole(),
          new ProgrammeNoParticipations(),
          new ProgrammePeriodMissing(),
          new RefUnknownCity(),
          new RefUnknownExpert(),
          new RefUnknownInitiative(),
          new RefUnknownLot(),
          new RefUnknownOrganisation(),
          new RefUnknownPhase(),
          new RefUnknownProgramme(),
          new RefUnknownSource(),
          new RefUnknownTrack(),
          new RefUnused(),
          new TrackNameTwice(),
          new TrackUnused());

  private StandardRules() {}

  /** {@return the standard rules, in the order of their codes} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
