package eu.hanse.rule.standard;

import com.google.common.collect.ImmutableList;
import eu.hanse.rule.Rule;

/** The list of the standard rules, in the order of their codes. */
public final class StandardRules {

  private static final ImmutableList<Rule> ALL =
      ImmutableList.of(
          new CityIdentifierMalformed(),
          new CityLocationSwapped(),
          new CityNameTwice(),
          new CityNutsCountry(),
          new CityNutsObsolete(),
          new CityNutsUnknown(),
          new CityPartOfCycle(),
          new CityPopulationInFuture(),
          new CityPopulationUndated(),
          new CityUrauCountry(),
          new ClaimContradicted(),
          new ClaimPathUnknown(),
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
          new NameBlank(),
          new NameUntrimmed(),
          new ParticipationDuplicate(),
          new ParticipationNoLead(),
          new ParticipationNoMentor(),
          new ParticipationOutsidePeriod(),
          new ParticipationTrackMissing(),
          new ParticipationTwoLeads(),
          new PcpBudget(),
          new PcpStages(),
          new PcpSuppliersGrow(),
          new PeriodReversed(),
          new PhaseGap(),
          new PhaseOutsidePeriod(),
          new PhaseOverlap(),
          new ProgrammeAcronymTwice(),
          new ProgrammeIdentifierMalformed(),
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
          new SourceDatedInFuture(),
          new SourceMissing(),
          new SourceRetrievedBeforePublished(),
          new SourceUndated(),
          new TrackNameTwice(),
          new TrackUnused(),
          new UrlMalformed());

  private StandardRules() {}

  /** {@return the standard rules, in the order of their codes} */
  public static ImmutableList<Rule> all() {
    return ALL;
  }
}
