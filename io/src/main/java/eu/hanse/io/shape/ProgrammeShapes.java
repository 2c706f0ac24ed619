package eu.hanse.io.shape;

import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.ThematicTrack;
import java.util.Optional;

/** The JSON form of programmes, their phases and tracks. */
final class ProgrammeShapes {

  private ProgrammeShapes() {}

  static final ChoiceCodec<ProgrammeKind> PROGRAMME_KIND =
      new ChoiceCodec<>("programme kind", ProgrammeKind.class);

  static final Shape<Phase, Phase.Builder> PHASE =
      Shape.of(
              "phase",
              Phase.class,
              "A stage of a programme. The names of phases differ by programme and edition; they are data.",
              Phase::builder,
              Phase.Builder::build)
          .required(
              "id",
              Codecs.PHASE_ID,
              Phase::id,
              Phase.Builder::id,
              "The identity, unique in its programme.")
          .required("name", Codecs.TEXT, Phase::name, Phase.Builder::name, "Its name.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Phase::period,
              Phase.Builder::period,
              "From when to when.")
          .optionalInt(
              "months",
              Codecs.POSITIVE,
              Phase::months,
              Phase.Builder::months,
              "Its length in months.")
          .optional(
              "note",
              Codecs.TEXT,
              Phase::note,
              Phase.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Phase::sources,
              Phase.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(phase -> phase.id().value())
          .build();

  static final Shape<ThematicTrack, ThematicTrack.Builder> THEMATIC_TRACK =
      Shape.of(
              "thematic track",
              ThematicTrack.class,
              "A theme that a programme offers and cities choose to work on.",
              ThematicTrack::builder,
              ThematicTrack.Builder::build)
          .required(
              "id",
              Codecs.TRACK_ID,
              ThematicTrack::id,
              ThematicTrack.Builder::id,
              "The identity, unique in its programme.")
          .required(
              "name", Codecs.TEXT, ThematicTrack::name, ThematicTrack.Builder::name, "Its name.")
          .list(
              "alsoKnownAs",
              Codecs.TEXT,
              ThematicTrack::alsoKnownAs,
              ThematicTrack.Builder::addAlsoKnownAs,
              "Other spellings and short names in sources.")
          .optional(
              "description",
              Codecs.TEXT,
              ThematicTrack::description,
              ThematicTrack.Builder::description,
              "What it is about.")
          .set(
              "themes",
              Codecs.TEXT,
              ThematicTrack::themes,
              ThematicTrack.Builder::addTheme,
              "Its themes.")
          .identifiedBy(track -> track.id().value())
          .build();

  static final Shape<Programme, Programme.Builder> PROGRAMME =
      Shape.of(
              "programme",
              Programme.class,
              "A programme, network or project that cities join.",
              Programme::builder,
              Programme.Builder::build)
          .required(
              "id",
              Codecs.PROGRAMME_ID,
              Programme::id,
              Programme.Builder::id,
              "The identity, unique in a catalogue.")
          .required("name", Codecs.TEXT, Programme::name, Programme.Builder::name, "Its name.")
          .map(
              "names",
              Codecs.LANGUAGE_TAG,
              Programme::names,
              Programme.Builder::putName,
              "Names in other languages, by language tag (BCP 47).")
          .optional(
              "acronym",
              Codecs.TEXT,
              Programme::acronym,
              Programme.Builder::acronym,
              "Its acronym.")
          .required("kind", PROGRAMME_KIND, Programme::kind, Programme.Builder::kind, "What it is.")
          .optional(
              "framework",
              Codecs.FRAMEWORK_ID,
              Programme::framework,
              Programme.Builder::framework,
              "The framework that funds it, such as urbact-iii or horizon-2020.")
          .optional(
              "call",
              Codecs.CALL_ID,
              Programme::call,
              Programme.Builder::call,
              "The call whose rules apply to it.")
          .optional(
              "edition",
              Codecs.TEXT,
              Programme::edition,
              Programme.Builder::edition,
              "Which edition of a repeated programme it is.")
          .optional(
              "predecessor",
              Codecs.PROGRAMME_ID,
              Programme::predecessor,
              Programme.Builder::predecessor,
              "The programme that it continues.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Programme::period,
              Programme.Builder::period,
              "From its start to its end.")
          .optional(
              "summary",
              Codecs.TEXT,
              Programme::summary,
              Programme.Builder::summary,
              "What it is for, in a sentence or two.")
          .list(
              "phases",
              PHASE,
              Programme::phases,
              Programme.Builder::addPhase,
              "Its phases, in order.")
          .list(
              "tracks",
              THEMATIC_TRACK,
              Programme::tracks,
              Programme.Builder::addTrack,
              "Its thematic tracks.")
          .list(
              "participations",
              ParticipantShapes.PARTICIPATION,
              Programme::participations,
              Programme.Builder::addParticipation,
              "The cities that take part, each with its role.")
          .list(
              "involvements",
              ParticipantShapes.INVOLVEMENT,
              Programme::involvements,
              Programme.Builder::addInvolvement,
              "The organisations that are involved.")
          .list(
              "experts",
              ParticipantShapes.EXPERT,
              Programme::experts,
              Programme.Builder::addExpert,
              "Its experts.")
          .optional(
              "calendar",
              CalendarShapes.MEETING_CALENDAR,
              programme ->
                  Optional.of(programme.calendar()).filter(calendar -> !calendar.isEmpty()),
              Programme.Builder::calendar,
              "Its meetings and review periods; empty if none are known.")
          .list(
              "initiatives",
              InitiativeShapes.INITIATIVE,
              Programme::initiatives,
              Programme.Builder::addInitiative,
              "What the cities do within it.")
          .list(
              "transfers",
              InitiativeShapes.TRANSFER,
              Programme::transfers,
              Programme.Builder::addTransfer,
              "The good practices transferred.")
          .list(
              "mentorings",
              InitiativeShapes.MENTORING,
              Programme::mentorings,
              Programme.Builder::addMentoring,
              "Who mentors whom.")
          .list(
              "agreements",
              InitiativeShapes.AGREEMENT,
              Programme::agreements,
              Programme.Builder::addAgreement,
              "The agreements signed.")
          .list(
              "funding",
              FundingShapes.FUNDING_PLAN,
              Programme::funding,
              Programme.Builder::addFunding,
              "Who pays what.")
          .optional(
              "procurement",
              ProcurementShapes.PROCUREMENT,
              Programme::procurement,
              Programme.Builder::procurement,
              "How it procures.")
          .map(
              "identifiers",
              Codecs.SCHEME,
              Programme::identifiers,
              Programme.Builder::putIdentifier,
              "Identifiers given by others, by scheme, such as cordis or keep.")
          .optional("url", Codecs.TEXT, Programme::url, Programme.Builder::url, "Its web address.")
          .optional(
              "note",
              Codecs.TEXT,
              Programme::note,
              Programme.Builder::note,
              "A remark on the data, such as how certain it is.")
          .list(
              "claims",
              SourceShapes.CLAIM,
              Programme::claims,
              Programme.Builder::addClaim,
              "What sources say where they differ from the values adopted here.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Programme::sources,
              Programme.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(programme -> programme.id().value())
          .build();
}
