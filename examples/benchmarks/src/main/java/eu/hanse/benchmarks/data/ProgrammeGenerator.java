package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.id.CallId;
import eu.hanse.id.FrameworkId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.PhaseId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;

/**
 * Makes programmes, one after the other: the meetings of each are on days that those before it left
 * free.
 */
final class ProgrammeGenerator {

  private final long seed;
  private final OutlineGenerator outlines;
  private final MeetingGenerator meetings;

  ProgrammeGenerator(long seed, ImmutableList<City> cities) {
    this.seed = seed;
    CityDraw draw = new CityDraw(cities);
    this.outlines = new OutlineGenerator(draw);
    this.meetings = new MeetingGenerator(new BusyDays(cities.size()), draw);
  }

  Programme programme(int number) {
    Draw draw = Draw.of(seed, "programme", number);
    Outline outline = outlines.outline(number, draw);
    Programme.Builder programme =
        Programme.builder()
            .id(ProgrammeId.of("programme-" + number))
            .name(
                Phrases.capitalised(Phrases.theme(draw))
                    + " and "
                    + Phrases.theme(draw)
                    + " in "
                    + outline.cities().get(0).name())
            .acronym("P" + number)
            .kind(outline.kind())
            .period(span(outline.start(), outline.end()))
            .summary(Phrases.sentence(draw))
            .calendar(meetings.calendar(outline, draw))
            .addSource(outline.report())
            .addSource(SourceGenerator.general(draw));
    if (outline.answersCall()) {
      programme.framework(FrameworkId.of("urbact-iii")).call(CallId.of("urbact-iii-apn-2019"));
    }
    addParts(programme, outline, draw);
    return programme.build();
  }

  private static void addParts(Programme.Builder programme, Outline outline, Draw draw) {
    addPhases(programme, outline);
    for (int i = 0; i < outline.tracks().size(); i++) {
      programme.addTrack(
          ThematicTrack.builder()
              .id(outline.tracks().get(i))
              .name("Track " + (i + 1) + ": " + Phrases.theme(draw))
              .addTheme(Phrases.theme(draw))
              .build());
    }
    for (int i = 0; i < outline.cities().size(); i++) {
      programme.addParticipation(ParticipationGenerator.participation(outline, i, draw));
    }
    OrganisationId funder = OrganisationGenerator.any(draw);
    programme.addInvolvement(
        Involvement.builder()
            .organisation(funder)
            .role(InvolvementRole.FUNDER)
            .addSource(outline.report())
            .build());
    addPeople(programme, outline, draw);
    InitiativeGenerator.addTo(programme, outline, draw);
    if (draw.chance(0.7)) {
      programme.addFunding(FundingGenerator.plan(outline, funder, draw));
    }
    addReferences(programme, outline, draw);
  }

  private static void addPhases(Programme.Builder programme, Outline outline) {
    LocalDate second = outline.start().plusMonths(6);
    programme
        .addPhase(phase("phase-1", "Preparation", outline.start(), second.minusDays(1), 6))
        .addPhase(phase("phase-2", "Implementation", second, outline.end(), outline.months() - 6));
  }

  private static Phase phase(String id, String name, LocalDate first, LocalDate last, int months) {
    return Phase.builder()
        .id(PhaseId.of(id))
        .name(name)
        .period(span(first, last))
        .months(months)
        .build();
  }

  private static DateSpan span(LocalDate first, LocalDate last) {
    return DateSpan.of(PartialDate.of(first), PartialDate.of(last));
  }

  private static void addPeople(Programme.Builder programme, Outline outline, Draw draw) {
    if (draw.chance(0.6)) {
      programme.addExpert(
          Expert.builder()
              .name(Phrases.person(draw))
              .role(ExpertRole.LEAD_EXPERT)
              .addCity(outline.lead())
              .addSource(outline.report())
              .build());
    }
    if (outline.kind() == ProgrammeKind.CITY_CHALLENGE) {
      programme.addMentoring(
          Mentoring.builder()
              .mentor(outline.lead())
              .addMentee(outline.cities().get(1).id())
              .addMentee(outline.cities().get(2).id())
              .topic(Phrases.theme(draw))
              .build());
    }
  }

  private static void addReferences(Programme.Builder programme, Outline outline, Draw draw) {
    if (draw.chance(0.4)) {
      programme
          .url("https://example.org/programmes/" + outline.number())
          .putIdentifier("cordis", Integer.toString(draw.between(100_000, 999_999)));
    }
    if (draw.chance(0.03)) {
      programme.addClaim(
          Claim.builder()
              .path(ValuePath.of("period"))
              .value(span(outline.start(), outline.end().plusMonths(1)).toString())
              .source(SourceGenerator.general(draw))
              .note("With an extension that no other source mentions.")
              .build());
    }
  }
}
