package eu.hanse.id;

/**
 * A typed identity: a slug that is unique among the things of its type.
 *
 * <p>Ids of different types never equal one another, so a city and an organisation may share a
 * slug.
 */
public sealed interface Id
    permits CallId,
        CityId,
        FrameworkId,
        InitiativeId,
        LotId,
        MeetingId,
        OrganisationId,
        PhaseId,
        ProgrammeId,
        ReviewPeriodId,
        SourceId,
        TrackId {

  /** {@return the slug} */
  String value();
}
