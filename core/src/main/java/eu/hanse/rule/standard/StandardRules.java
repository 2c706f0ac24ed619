package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Rule;

/** The list of the standard rules, in the order of their codes. */
public final class StandardRules {

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new AgendaPresenterAbsent(),
          new AgreementOneParty(),
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
          new InitiativeCityOutsideProgramme(),
          new InitiativeOutsidePeriod(),
          new MandateGap(),
          new MandateOverlap(),
          new MeetingClash(),
          new MeetingDateImprecise(),
          new MeetingDuplicate(),
          new MeetingHeldInFuture(),
          new MeetingHostNotParticipant(),
          new MeetingHostRotation(),
          new MeetingInPersonWithoutHost(),
          new MeetingNoParticipants(),
          new MeetingOrdinalTwice(),
          new MeetingOutsidePeriod(),
          new MeetingParticipantOutsideProgramme(),
          new MeetingTimetableReversed(),
          new MentoringRole(),
          new MentoringSelf(),
          new OrganisationIdentifierMalformed(),
          new OrganisationSameAsCity(),
          new ParticipationDuplicate(),
          new ParticipationNoLead(),
          new ParticipationNoMentor(),
          new ParticipationOutsidePeriod(),
          new ParticipationTrackMissing(),
          new ParticipationTwoLeads(),
          new PeriodReversed(),
          new PhaseGap(),
          new PhaseOutsidePeriod(),
          new PhaseOverlap(),
          new PlacementChangeNearElection(),
          new PlacementChangeWithoutReason(),
          new PlacementOverlap(),
          new PlacementUnitsMissing(),
          new ProgrammeAcronymTwice(),
          new ProgrammeKindRole(),
          new ProgrammeNoParticipations(),
          new ProgrammePeriodMissing(),
          new ProgrammePredecessorCycle(),
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
          new ReviewMeetingOutside(),
          new ReviewNoMeeting(),
          new TrackNameTwice(),
          new TrackUnused(),
          new TransferCityOutsideProgramme(),
          new TransferCycle(),
          new TransferToOrigin());

  private StandardRules() {}

  /** {@return the standard rules, in the order of their codes} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
