package eu.hanse.test;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.city.Party;
import eu.hanse.id.CallId;
import eu.hanse.id.CityId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.LotId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.id.SourceId;
import eu.hanse.id.TrackId;
import net.jqwik.api.Arbitrary;

/**
 * Random ids and what is made of ids. Most come from a pool of six names, so that references meet
 * what they name.
 */
public final class Ids {

  private static final ImmutableList<String> NAMES =
      ImmutableList.of("turin", "lyon", "espoo", "metropole-grand-paris", "piraeus", "x");

  private Ids() {}

  /** {@return slugs of one to sixty-four characters} */
  public static Arbitrary<String> slugs() {
    return Draw.arbitrary(Ids::slug);
  }

  /** {@return ids of sources} */
  public static Arbitrary<SourceId> sourceIds() {
    return Draw.arbitrary(Ids::sourceId);
  }

  /** {@return ids of organisations} */
  public static Arbitrary<OrganisationId> organisationIds() {
    return Draw.arbitrary(Ids::organisationId);
  }

  /** {@return ids of cities} */
  public static Arbitrary<CityId> cityIds() {
    return Draw.arbitrary(Ids::cityId);
  }

  /** {@return ids of programmes} */
  public static Arbitrary<ProgrammeId> programmeIds() {
    return Draw.arbitrary(Ids::programmeId);
  }

  /** {@return ids of initiatives} */
  public static Arbitrary<InitiativeId> initiativeIds() {
    return Draw.arbitrary(Ids::initiativeId);
  }

  /** {@return ids of tracks} */
  public static Arbitrary<TrackId> trackIds() {
    return Draw.arbitrary(Ids::trackId);
  }

  /** {@return ids of phases} */
  public static Arbitrary<PhaseId> phaseIds() {
    return Draw.arbitrary(Ids::phaseId);
  }

  /** {@return ids of lots} */
  public static Arbitrary<LotId> lotIds() {
    return Draw.arbitrary(Ids::lotId);
  }

  /** {@return ids of meetings} */
  public static Arbitrary<MeetingId> meetingIds() {
    return Draw.arbitrary(Ids::meetingId);
  }

  /** {@return ids of review periods} */
  public static Arbitrary<ReviewPeriodId> reviewPeriodIds() {
    return Draw.arbitrary(Ids::reviewPeriodId);
  }

  /** {@return ids of calls} */
  public static Arbitrary<CallId> callIds() {
    return Draw.arbitrary(Ids::callId);
  }

  /** {@return ids of frameworks} */
  public static Arbitrary<FrameworkId> frameworkIds() {
    return Draw.arbitrary(Ids::frameworkId);
  }

  /** {@return references to initiatives of the same and of other programmes} */
  public static Arbitrary<InitiativeReference> initiativeReferences() {
    return Draw.arbitrary(Ids::initiativeReference);
  }

  /** {@return cities and organisations that act} */
  public static Arbitrary<Party> parties() {
    return Draw.arbitrary(Ids::party);
  }

  static String slug(Draw draw) {
    if (draw.chance(80)) {
      return draw.one(NAMES);
    }
    int length = draw.chance(5) ? 64 : draw.between(1, 8);
    StringBuilder slug = new StringBuilder();
    while (slug.length() < length) {
      boolean hyphen = slug.length() % 3 == 1 && slug.length() + 1 < length && draw.chance(50);
      slug.append(hyphen ? '-' : Character.forDigit(draw.below(36), 36));
    }
    return slug.toString();
  }

  static SourceId sourceId(Draw draw) {
    return SourceId.of(slug(draw));
  }

  static OrganisationId organisationId(Draw draw) {
    return OrganisationId.of(slug(draw));
  }

  static CityId cityId(Draw draw) {
    return CityId.of(slug(draw));
  }

  static ProgrammeId programmeId(Draw draw) {
    return ProgrammeId.of(slug(draw));
  }

  static InitiativeId initiativeId(Draw draw) {
    return InitiativeId.of(slug(draw));
  }

  static TrackId trackId(Draw draw) {
    return TrackId.of(slug(draw));
  }

  static PhaseId phaseId(Draw draw) {
    return PhaseId.of(slug(draw));
  }

  static LotId lotId(Draw draw) {
    return LotId.of(slug(draw));
  }

  static MeetingId meetingId(Draw draw) {
    return MeetingId.of(slug(draw));
  }

  static ReviewPeriodId reviewPeriodId(Draw draw) {
    return ReviewPeriodId.of(slug(draw));
  }

  static CallId callId(Draw draw) {
    return CallId.of(draw.chance(50) ? "urbact-iii-tn-2017" : slug(draw));
  }

  static FrameworkId frameworkId(Draw draw) {
    return FrameworkId.of(draw.chance(50) ? "urbact-iii" : slug(draw));
  }

  static InitiativeReference initiativeReference(Draw draw) {
    return new InitiativeReference(draw.maybe(Ids::programmeId), initiativeId(draw));
  }

  static Party party(Draw draw) {
    return draw.chance(50) ? Party.of(cityId(draw)) : Party.of(organisationId(draw));
  }

  static ImmutableSet<SourceId> sources(Draw draw) {
    return draw.several(Ids::sourceId);
  }
}
