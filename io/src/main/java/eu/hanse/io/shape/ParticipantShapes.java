package eu.hanse.io.shape;

import eu.hanse.programme.Expert;
import eu.hanse.programme.ExpertRole;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.RegionCategory;

/** The JSON forms of those who take part in a programme: cities, organisations and experts. */
final class ParticipantShapes {

  private ParticipantShapes() {}

  static final ChoiceCodec<ParticipationRole> PARTICIPATION_ROLE =
      new ChoiceCodec<>("participation role", ParticipationRole.class);

  static final ChoiceCodec<RegionCategory> REGION_CATEGORY =
      new ChoiceCodec<>("region category", RegionCategory.class);

  static final ChoiceCodec<InvolvementRole> INVOLVEMENT_ROLE =
      new ChoiceCodec<>("involvement role", InvolvementRole.class);

  static final ChoiceCodec<ExpertRole> EXPERT_ROLE =
      new ChoiceCodec<>("expert role", ExpertRole.class);

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
          .identifiedBy(it -> it.city() + " " + it.role())
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
          .identifiedBy(it -> it.organisation() + " " + it.role())
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
          .identifiedBy(Expert::name)
          .build();
}
