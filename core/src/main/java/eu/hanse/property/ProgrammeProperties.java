package eu.hanse.property;

import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.text.Keys;
import java.util.Optional;

/** The properties of programmes, their phases and tracks. */
final class ProgrammeProperties {

  private ProgrammeProperties() {}

  static final PropertyTable<Phase> PHASE =
      PropertyTable.<Phase>of("phase")
          .required("id", Phase::id)
          .text("name", Phase::name)
          .optional("period", Phase::period)
          .optionalInt("months", Phase::months)
          .optionalText("note", Phase::note)
          .list("sources", Phase::sources)
          .build();

  static final PropertyTable<ThematicTrack> THEMATIC_TRACK =
      PropertyTable.<ThematicTrack>of("thematic track")
          .required("id", ThematicTrack::id)
          .text("name", ThematicTrack::name)
          .texts("alsoKnownAs", ThematicTrack::alsoKnownAs)
          .optionalText("description", ThematicTrack::description)
          .texts("themes", ThematicTrack::themes)
          .build();

  static final PropertyTable<Programme> PROGRAMME =
      PropertyTable.<Programme>of("programme")
          .required("id", Programme::id)
          .text("name", Programme::name)
          .map("names", Keys.LANGUAGE_TAG, Programme::names)
          .optionalText("acronym", Programme::acronym)
          .required("kind", Programme::kind)
          .optional("framework", Programme::framework)
          .optional("call", Programme::call)
          .optionalText("edition", Programme::edition)
          .optional("predecessor", Programme::predecessor)
          .optional("period", Programme::period)
          .optionalText("summary", Programme::summary)
          .list("phases", PHASE, Programme::phases)
          .list("tracks", THEMATIC_TRACK, Programme::tracks)
          .list("participations", ParticipantProperties.PARTICIPATION, Programme::participations)
          .list("involvements", ParticipantProperties.INVOLVEMENT, Programme::involvements)
          .list("experts", ParticipantProperties.EXPERT, Programme::experts)
          .optional(
              "calendar",
              CalendarProperties.MEETING_CALENDAR,
              programme ->
                  Optional.of(programme.calendar()).filter(calendar -> !calendar.isEmpty()))
          .list("initiatives", InitiativeProperties.INITIATIVE, Programme::initiatives)
          .list("transfers", InitiativeProperties.TRANSFER, Programme::transfers)
          .list("mentorings", InitiativeProperties.MENTORING, Programme::mentorings)
          .list("agreements", InitiativeProperties.AGREEMENT, Programme::agreements)
          .list("funding", FundingProperties.FUNDING_PLAN, Programme::funding)
          .optional("procurement", ProcurementProperties.PROCUREMENT, Programme::procurement)
          .map("identifiers", Keys.SCHEME, Programme::identifiers)
          .optionalText("url", Programme::url)
          .optionalText("note", Programme::note)
          .list("claims", SourceProperties.CLAIM, Programme::claims)
          .list("sources", Programme::sources)
          .build();
}
