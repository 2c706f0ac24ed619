package eu.hanse.test;

import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Lot;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Procurement;
import eu.hanse.programme.ProcurementStage;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.programme.Transfer;
import net.jqwik.api.Arbitrary;

/** Random programmes, and what belongs to them. */
public final class Programmes {

  private Programmes() {}

  /** {@return phases with and without a period and a length} */
  public static Arbitrary<Phase> phases() {
    return Draw.arbitrary(Programmes::phase);
  }

  /** {@return tracks with any of their fields} */
  public static Arbitrary<ThematicTrack> tracks() {
    return Draw.arbitrary(Programmes::track);
  }

  /** {@return participations in every role, on tracks and phases that need not exist} */
  public static Arbitrary<Participation> participations() {
    return Draw.arbitrary(Programmes::participation);
  }

  /** {@return involvements in every role} */
  public static Arbitrary<Involvement> involvements() {
    return Draw.arbitrary(Programmes::involvement);
  }

  /** {@return experts in every role} */
  public static Arbitrary<Expert> experts() {
    return Draw.arbitrary(Programmes::expert);
  }

  /** {@return initiatives with any of their fields} */
  public static Arbitrary<Initiative> initiatives() {
    return Draw.arbitrary(Programmes::initiative);
  }

  /** {@return transfers, sometimes of a city to itself} */
  public static Arbitrary<Transfer> transfers() {
    return Draw.arbitrary(Programmes::transfer);
  }

  /** {@return mentorings by a city or by an expert} */
  public static Arbitrary<Mentoring> mentorings() {
    return Draw.arbitrary(Programmes::mentoring);
  }

  /** {@return agreements of cities and organisations} */
  public static Arbitrary<Agreement> agreements() {
    return Draw.arbitrary(Programmes::agreement);
  }

  /** {@return lots with and without tenders} */
  public static Arbitrary<Lot> lots() {
    return Draw.arbitrary(Programmes::lot);
  }

  /** {@return stages of a procurement with any of their figures} */
  public static Arbitrary<ProcurementStage> procurementStages() {
    return Draw.arbitrary(Programmes::procurementStage);
  }

  /** {@return procurements, empty ones among them} */
  public static Arbitrary<Procurement> procurements() {
    return Draw.arbitrary(Programmes::procurement);
  }

  /** {@return programmes with any of their fields, in which ids may stand twice} */
  public static Arbitrary<Programme> programmes() {
    return Draw.arbitrary(Programmes::programme);
  }

  static Phase phase(Draw draw) {
    return Phase.builder()
        .id(Ids.phaseId(draw))
        .name(Values.text(draw))
        .period(draw.maybe(Values::dateSpan))
        .months(draw.maybeBetween(1, 36))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static ThematicTrack track(Draw draw) {
    return ThematicTrack.builder()
        .id(Ids.trackId(draw))
        .name(Values.text(draw))
        .addAllAlsoKnownAs(draw.few(Values::text))
        .description(draw.maybe(Values::text))
        .addAllThemes(draw.several(Values::text))
        .build();
  }

  static Participation participation(Draw draw) {
    return Participation.builder()
        .city(Ids.cityId(draw))
        .role(draw.one(ParticipationRole.class))
        .period(draw.maybe(Values::dateSpan))
        .addAllPhases(draw.several(Ids::phaseId))
        .addAllTracks(draw.several(Ids::trackId))
        .representedBy(draw.maybe(Ids::organisationId))
        .consortium(draw.maybe(Ids::organisationId))
        .regionCategory(draw.maybe(RegionCategory.class))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Involvement involvement(Draw draw) {
    return Involvement.builder()
        .organisation(Ids.organisationId(draw))
        .role(draw.one(InvolvementRole.class))
        .period(draw.maybe(Values::dateSpan))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Expert expert(Draw draw) {
    return Expert.builder()
        .name(Values.text(draw))
        .role(draw.one(ExpertRole.class))
        .organisation(draw.maybe(Ids::organisationId))
        .addAllCities(draw.several(Ids::cityId))
        .addAllTracks(draw.several(Ids::trackId))
        .period(draw.maybe(Values::dateSpan))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Initiative initiative(Draw draw) {
    return Initiative.builder()
        .id(Ids.initiativeId(draw))
        .name(Values.text(draw))
        .kind(draw.one(InitiativeKind.class))
        .addAllCities(draw.several(Ids::cityId))
        .addAllOrganisations(draw.several(Ids::organisationId))
        .addAllTracks(draw.several(Ids::trackId))
        .addAllThemes(draw.several(Values::text))
        .period(draw.maybe(Values::dateSpan))
        .status(draw.maybe(InitiativeStatus.class))
        .summary(draw.maybe(Values::text))
        .addAllMethods(draw.few(Values::text))
        .addAllLessons(draw.few(Values::text))
        .inspiredBy(draw.maybe(Ids::initiativeReference))
        .funding(draw.maybe(Fundings::plan))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Transfer transfer(Draw draw) {
    return Transfer.builder()
        .practice(Ids.initiativeReference(draw))
        .from(Ids.cityId(draw))
        .addAllTo(draw.several(Ids::cityId))
        .addAllAdaptations(draw.few(Values::text))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Mentoring mentoring(Draw draw) {
    Mentoring.Builder mentoring =
        Mentoring.builder()
            .addAllMentees(draw.several(Ids::cityId))
            .topic(draw.maybe(Values::text))
            .note(draw.maybe(Values::text))
            .addAllSources(Ids.sources(draw));
    return draw.chance(50)
        ? mentoring.mentor(Ids.cityId(draw)).build()
        : mentoring.expert(Values.text(draw)).build();
  }

  static Agreement agreement(Draw draw) {
    return Agreement.builder()
        .name(Values.text(draw))
        .addAllParties(draw.several(Ids::party))
        .addAllCovers(draw.several(Ids::initiativeReference))
        .period(draw.maybe(Values::dateSpan))
        .summary(draw.maybe(Values::text))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Lot lot(Draw draw) {
    return Lot.builder()
        .id(Ids.lotId(draw))
        .name(Values.text(draw))
        .addAllThemes(draw.several(Values::text))
        .tenders(draw.maybeBetween(0, 60))
        .build();
  }

  static ProcurementStage procurementStage(Draw draw) {
    return ProcurementStage.builder()
        .phase(Ids.phaseId(draw))
        .lot(draw.maybe(Ids::lotId))
        .suppliersPlanned(draw.maybeBetween(0, 40))
        .suppliers(draw.maybeBetween(0, 40))
        .budget(draw.maybe(Values::money))
        .build();
  }

  static Procurement procurement(Draw draw) {
    return Procurement.builder()
        .addAllLots(draw.few(Programmes::lot))
        .addAllStages(draw.few(Programmes::procurementStage))
        .note(draw.maybe(Values::text))
        .addAllSources(Ids.sources(draw))
        .build();
  }

  static Programme programme(Draw draw) {
    Programme.Builder programme =
        Programme.builder()
            .id(Ids.programmeId(draw))
            .name(Values.text(draw))
            .putAllNames(draw.entries(Values::language, Values::text))
            .acronym(draw.maybe(Values::text))
            .kind(draw.one(ProgrammeKind.class))
            .framework(draw.maybe(Ids::frameworkId))
            .call(draw.maybe(Ids::callId))
            .edition(draw.maybe(Values::text))
            .predecessor(draw.maybe(Ids::programmeId))
            .period(draw.maybe(Values::dateSpan))
            .addAllPhases(draw.few(Programmes::phase))
            .addAllTracks(draw.few(Programmes::track))
            .addAllParticipations(draw.few(Programmes::participation))
            .addAllInvolvements(draw.few(Programmes::involvement))
            .addAllExperts(draw.few(Programmes::expert))
            .addAllInitiatives(draw.few(Programmes::initiative))
            .addAllTransfers(draw.few(Programmes::transfer))
            .addAllMentorings(draw.few(Programmes::mentoring))
            .addAllAgreements(draw.few(Programmes::agreement))
            .addAllFunding(draw.few(Fundings::plan))
            .procurement(draw.maybe(Programmes::procurement))
            .putAllIdentifiers(draw.entries(Values::scheme, Values::identifier))
            .url(draw.maybe(Values::url))
            .summary(draw.maybe(Values::text))
            .note(draw.maybe(Values::text))
            .addAllClaims(draw.few(Entities::claim))
            .addAllSources(Ids.sources(draw));
    draw.maybe(Calendars::calendar).ifPresent(programme::calendar);
    return programme.build();
  }
}
