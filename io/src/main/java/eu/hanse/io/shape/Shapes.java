package eu.hanse.io.shape;

import com.google.common.collect.ImmutableList;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import tools.jackson.core.JsonGenerator;

/** All shapes: those of catalogues, of calls, and of what is decided about their validation. */
public final class Shapes {

  private Shapes() {}

  /** The shapes of what catalogues hold, entities first. */
  public static final ImmutableList<Shape<?, ?>> ALL =
      ImmutableList.of(
          SourceShapes.SOURCE,
          OrganisationShapes.ORGANISATION,
          CityShapes.CITY,
          ProgrammeShapes.PROGRAMME,
          SourceShapes.CLAIM,
          CityShapes.GEO_POINT,
          CityShapes.POPULATION,
          CityShapes.MANDATE,
          CityShapes.GOVERNANCE_PLACEMENT,
          ProgrammeShapes.PHASE,
          ProgrammeShapes.THEMATIC_TRACK,
          ParticipantShapes.PARTICIPATION,
          ParticipantShapes.INVOLVEMENT,
          ParticipantShapes.EXPERT,
          CalendarShapes.MEETING_CALENDAR,
          CalendarShapes.REVIEW_PERIOD,
          CalendarShapes.MEETING,
          CalendarShapes.TIMETABLE,
          CalendarShapes.SPEAKER,
          CalendarShapes.AGENDA_ITEM,
          InitiativeShapes.INITIATIVE,
          InitiativeShapes.TRANSFER,
          InitiativeShapes.MENTORING,
          InitiativeShapes.AGREEMENT,
          FundingShapes.FUNDING_PLAN,
          FundingShapes.CONTRIBUTION,
          ProcurementShapes.PROCUREMENT,
          ProcurementShapes.LOT,
          ProcurementShapes.PROCUREMENT_STAGE);

  /** The shapes of what documents of calls hold, calls first. */
  public static final ImmutableList<Shape<?, ?>> OF_CALLS =
      ImmutableList.of(
          CallShapes.CALL,
          CallShapes.CALL_PHASE,
          DemandShapes.COUNT,
          DemandShapes.MONEY,
          DemandShapes.RATE,
          DemandShapes.AGENCY,
          DemandShapes.LEAD,
          DemandShapes.ELIGIBILITY,
          DemandShapes.BALANCE,
          DemandShapes.PROCUREMENT);

  /** The shapes of what configurations hold. */
  public static final ImmutableList<Shape<?, ?>> OF_CONFIGURATIONS =
      ImmutableList.of(ConfigurationShapes.SUPPRESSION);

  /** The shapes of what baselines hold. */
  public static final ImmutableList<Shape<?, ?>> OF_BASELINES =
      ImmutableList.of(ConfigurationShapes.PLACES);

  /** {@return the shape of an entity} */
  static Shape<?, ?> of(EntityKind kind) {
    return switch (kind) {
      case SOURCE -> SourceShapes.SOURCE;
      case ORGANISATION -> OrganisationShapes.ORGANISATION;
      case CITY -> CityShapes.CITY;
      case PROGRAMME -> ProgrammeShapes.PROGRAMME;
    };
  }

  /**
   * Writes an entity.
   *
   * @param json takes the entity
   * @param kind what it is
   * @param entity the entity
   * @throws ClassCastException if the entity is of another kind
   */
  static void write(JsonGenerator json, EntityKind kind, Object entity) {
    switch (kind) {
      case SOURCE -> SourceShapes.SOURCE.write(json, (Source) entity);
      case ORGANISATION -> OrganisationShapes.ORGANISATION.write(json, (Organisation) entity);
      case CITY -> CityShapes.CITY.write(json, (City) entity);
      case PROGRAMME -> ProgrammeShapes.PROGRAMME.write(json, (Programme) entity);
    }
  }
}
