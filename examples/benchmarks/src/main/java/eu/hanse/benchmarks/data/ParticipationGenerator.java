package eu.hanse.benchmarks.data;

import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.RegionCategory;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.util.List;

/** Makes the participations of a programme. */
final class ParticipationGenerator {

  private static final List<RegionCategory> CATEGORIES = List.of(RegionCategory.values());
  private static final int CORE_CITIES_PER_MENTOR = 6;

  private ParticipationGenerator() {}

  static Participation participation(Outline outline, int index, Draw draw) {
    Participation.Builder participation =
        Participation.builder().city(outline.cities().get(index).id()).role(role(outline, index));
    if (draw.chance(0.15)) {
      participation.period(
          DateSpan.of(
              PartialDate.of(outline.start().plusMonths(draw.between(1, 6))),
              PartialDate.of(outline.end())));
    }
    if (!outline.tracks().isEmpty() && draw.chance(0.95)) {
      participation.addTrack(draw.oneOf(outline.tracks()));
    }
    if (outline.isNetwork() && draw.chance(0.5)) {
      participation.regionCategory(draw.oneOf(CATEGORIES));
    }
    if (!outline.answersCall() && draw.chance(0.08)) {
      participation.representedBy(OrganisationGenerator.any(draw));
    }
    if (draw.chance(0.1)) {
      participation.note(Phrases.sentence(draw));
    }
    if (draw.chance(0.5)) {
      participation.addSource(outline.report());
    }
    return participation.build();
  }

  private static ParticipationRole role(Outline outline, int index) {
    return switch (outline.kind()) {
      case CITY_CHALLENGE ->
          isMentor(index) ? ParticipationRole.MENTOR_CITY : ParticipationRole.CORE_CITY;
      case TRANSFER_NETWORK ->
          index == 0 ? ParticipationRole.LEAD_PARTNER : ParticipationRole.TRANSFER_CITY;
      case LIGHTHOUSE_PROJECT ->
          index == 0 ? ParticipationRole.COORDINATOR : ParticipationRole.PARTNER;
      default -> index == 0 ? ParticipationRole.LEAD_PARTNER : ParticipationRole.PARTNER;
    };
  }

  static boolean isMentor(int index) {
    return index % CORE_CITIES_PER_MENTOR == 0;
  }
}
