package eu.hanse.io.shape;

import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ProgrammeKind;
import eu.hanse.programme.RegionCategory;
import eu.hanse.programme.ThematicTrack;
import java.util.Optional;

/** The JSON forms of programmes and their participants. */
final class ProgrammeShapes {

  private ProgrammeShapes() {}

  static final ChoiceCodec<ParticipationRole> PARTICIPATION_ROLE =
      new ChoiceCodec<>("participation role", ParticipationRole.class);

  static final ChoiceCodec<RegionCategory> REGION_CATEGORY =
      new ChoiceCodec<>("region category", RegionCategory.class);

  static final ChoiceCodec<InvolvementRole> INVOLVEMENT_ROLE =
      new ChoiceCodec<>("involvement role", InvolvementRole.class);

  static final ChoiceCodec<ExpertRole> EXPERT_ROLE =
      new ChoiceCodec<>("expert role", ExpertRole.class);

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
          .build();

  static final Shape<Participation, Participation.Builder> PARTICIPATION =
      Shape.of(
              "participation",
              Participation.class,
              "The part of one city in a programme.",
              Participation::builder,
              Participation.Builder::build)
          .required(
              "city", Codecs.CITY_ID, Participation::city, Participation.Builder::city, "The city.")
          .required(
              "role",
              PARTICIPATION_ROLE,
              Participation::role,
              Participation.Builder::role,
              "In which role.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Participation::period,
              Participation.Builder::period,
              "From joining to leaving; absent for the whole programme.")
          .set(
              "phases",
              Codecs.PHASE_ID,
              Participation::phases,
              Participation.Builder::addPhase,
              "The phases it takes part in; none if that is not known.")
          .set(
              "tracks",
              Codecs.TRACK_ID,
              Participation::tracks,
              Participation.Builder::addTrack,
              "The tracks it chose; none if that is not known.")
          .optional(
              "representedBy",
              Codecs.ORGANISATION_ID,
              Participation::representedBy,
              Participation.Builder::representedBy,
              "The organisation through which the city acts.")
          .optional(
              "consortium",
              Codecs.ORGANISATION_ID,
              Participation::consortium,
              Participation.Builder::consortium,
              "The consortium as whose member the city takes part.")
          .optional(
              "regionCategory",
              REGION_CATEGORY,
              Participation::regionCategory,
              Participation.Builder::regionCategory,
              "The category of its region, which its co-financing rate depends on.")
          .optional(
              "note",
              Codecs.TEXT,
              Participation::note,
              Participation.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Participation::sources,
              Participation.Builder::addSource,
              "The sources that say so.")
          .build();

  static final Shape<Involvement, Involvement.Builder> INVOLVEMENT =
      Shape.of(
              "involvement",
              Involvement.class,
              "The part of an organisation in a programme.",
              Involvement::builder,
              Involvement.Builder::build)
          .required(
              "organisation",
              Codecs.ORGANISATION_ID,
              Involvement::organisation,
              Involvement.Builder::organisation,
              "The organisation.")
          .required(
              "role",
              INVOLVEMENT_ROLE,
              Involvement::role,
              Involvement.Builder::role,
              "In which role.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Involvement::period,
              Involvement.Builder::period,
              "From when to when.")
          .optional(
              "note",
              Codecs.TEXT,
              Involvement::note,
              Involvement.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Involvement::sources,
              Involvement.Builder::addSource,
              "The sources that say so.")
          .build();

  static final Shape<Expert, Expert.Builder> EXPERT =
      Shape.of(
              "expert",
              Expert.class,
              "A person who works for a programme in a public role. No contact data are kept.",
              Expert::builder,
              Expert.Builder::build)
          .required("name", Codecs.TEXT, Expert::name, Expert.Builder::name, "The name.")
          .required("role", EXPERT_ROLE, Expert::role, Expert.Builder::role, "In which role.")
          .optional(
              "organisation",
              Codecs.ORGANISATION_ID,
              Expert::organisation,
              Expert.Builder::organisation,
              "The organisation the expert works for.")
          .set(
              "cities",
              Codecs.CITY_ID,
              Expert::cities,
              Expert.Builder::addCity,
              "The cities the expert works with.")
          .set(
              "tracks",
              Codecs.TRACK_ID,
              Expert::tracks,
              Expert.Builder::addTrack,
              "The tracks the expert works on.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Expert::period,
              Expert.Builder::period,
              "From when to when.")
          .optional(
              "note",
              Codecs.TEXT,
              Expert::note,
              Expert.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Expert::sources,
              Expert.Builder::addSource,
              "The sources that say so.")
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
              PARTICIPATION,
              Programme::participations,
              Programme.Builder::addParticipation,
              "The cities that take part, each with its role.")
          .list(
              "involvements",
              INVOLVEMENT,
              Programme::involvements,
              Programme.Builder::addInvolvement,
              "The organisations that are involved.")
          .list("experts", EXPERT, Programme::experts, Programme.Builder::addExpert, "Its experts.")
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
          .build();
}
