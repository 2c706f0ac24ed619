package eu.hanse.io.shape;

import eu.hanse.id.CityId;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.InitiativeKind;
import eu.hanse.programme.InitiativeStatus;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Transfer;

/** The JSON forms of initiatives and what is agreed about them. */
final class InitiativeShapes {

  private InitiativeShapes() {}

  static final ChoiceCodec<InitiativeKind> INITIATIVE_KIND =
      new ChoiceCodec<>("initiative kind", InitiativeKind.class);

  static final ChoiceCodec<InitiativeStatus> INITIATIVE_STATUS =
      new ChoiceCodec<>("initiative status", InitiativeStatus.class);

  static final Shape<Initiative, Initiative.Builder> INITIATIVE =
      Shape.of(
              "initiative",
              Initiative.class,
              "What one or several cities do within a programme: a service, a pilot, a competition, a strategy.",
              Initiative::builder,
              Initiative.Builder::build)
          .required(
              "id",
              Codecs.INITIATIVE_ID,
              Initiative::id,
              Initiative.Builder::id,
              "The identity, unique in its programme.")
          .required("name", Codecs.TEXT, Initiative::name, Initiative.Builder::name, "Its name.")
          .required(
              "kind", INITIATIVE_KIND, Initiative::kind, Initiative.Builder::kind, "What it is.")
          .set(
              "cities",
              Codecs.CITY_ID,
              Initiative::cities,
              Initiative.Builder::addCity,
              "The cities that do it.")
          .set(
              "organisations",
              Codecs.ORGANISATION_ID,
              Initiative::organisations,
              Initiative.Builder::addOrganisation,
              "The organisations that help.")
          .set(
              "tracks",
              Codecs.TRACK_ID,
              Initiative::tracks,
              Initiative.Builder::addTrack,
              "The tracks it belongs to.")
          .set(
              "themes",
              Codecs.TEXT,
              Initiative::themes,
              Initiative.Builder::addTheme,
              "Its themes.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Initiative::period,
              Initiative.Builder::period,
              "From when to when.")
          .optional(
              "status",
              INITIATIVE_STATUS,
              Initiative::status,
              Initiative.Builder::status,
              "What became of it.")
          .optional(
              "summary",
              Codecs.TEXT,
              Initiative::summary,
              Initiative.Builder::summary,
              "What it is, in a sentence or two.")
          .list(
              "methods",
              Codecs.TEXT,
              Initiative::methods,
              Initiative.Builder::addMethod,
              "Methods used, such as minimum viable product.")
          .list(
              "lessons",
              Codecs.TEXT,
              Initiative::lessons,
              Initiative.Builder::addLesson,
              "What was learnt.")
          .optional(
              "inspiredBy",
              Codecs.INITIATIVE_REFERENCE,
              Initiative::inspiredBy,
              Initiative.Builder::inspiredBy,
              "The initiative that gave the idea.")
          .optional(
              "funding",
              FundingShapes.FUNDING_PLAN,
              Initiative::funding,
              Initiative.Builder::funding,
              "Who pays what.")
          .optional(
              "note",
              Codecs.TEXT,
              Initiative::note,
              Initiative.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Initiative::sources,
              Initiative.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(initiative -> initiative.id().value())
          .build();

  static final Shape<Transfer, Transfer.Builder> TRANSFER =
      Shape.of(
              "transfer",
              Transfer.class,
              "A good practice on its way from one city to others.",
              Transfer::builder,
              Transfer.Builder::build)
          .required(
              "practice",
              Codecs.INITIATIVE_REFERENCE,
              Transfer::practice,
              Transfer.Builder::practice,
              "The practice.")
          .required(
              "from",
              Codecs.CITY_ID,
              Transfer::from,
              Transfer.Builder::from,
              "The city that gives it.")
          .set(
              "to",
              Codecs.CITY_ID,
              Transfer::to,
              Transfer.Builder::addTo,
              "The cities that take it over.")
          .list(
              "adaptations",
              Codecs.TEXT,
              Transfer::adaptations,
              Transfer.Builder::addAdaptation,
              "What they changed.")
          .optional(
              "note",
              Codecs.TEXT,
              Transfer::note,
              Transfer.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Transfer::sources,
              Transfer.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(transfer -> transfer.practice() + " from " + transfer.from())
          .build();

  static final Shape<Mentoring, Mentoring.Builder> MENTORING =
      Shape.of(
              "mentoring",
              Mentoring.class,
              "Support that a city or an expert gives to cities.",
              Mentoring::builder,
              Mentoring.Builder::build)
          .optional(
              "mentor",
              Codecs.CITY_ID,
              Mentoring::mentor,
              Mentoring.Builder::mentor,
              "The city that mentors.")
          .optional(
              "expert",
              Codecs.TEXT,
              Mentoring::expert,
              Mentoring.Builder::expert,
              "The name of the expert who mentors.")
          .set(
              "mentees",
              Codecs.CITY_ID,
              Mentoring::mentees,
              Mentoring.Builder::addMentee,
              "The cities that are mentored.")
          .optional(
              "topic", Codecs.TEXT, Mentoring::topic, Mentoring.Builder::topic, "What it is about.")
          .optional(
              "note",
              Codecs.TEXT,
              Mentoring::note,
              Mentoring.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Mentoring::sources,
              Mentoring.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(it -> "by " + it.mentor().map(CityId::value).or(it::expert).orElse(""))
          .build();

  static final Shape<Agreement, Agreement.Builder> AGREEMENT =
      Shape.of(
              "agreement",
              Agreement.class,
              "A signed agreement.",
              Agreement::builder,
              Agreement.Builder::build)
          .required("name", Codecs.TEXT, Agreement::name, Agreement.Builder::name, "Its name.")
          .set(
              "parties",
              Codecs.PARTY,
              Agreement::parties,
              Agreement.Builder::addParty,
              "Who signed.")
          .set(
              "covers",
              Codecs.INITIATIVE_REFERENCE,
              Agreement::covers,
              Agreement.Builder::addCovers,
              "The initiatives it is about.")
          .optional(
              "period",
              Codecs.DATE_SPAN,
              Agreement::period,
              Agreement.Builder::period,
              "From when to when.")
          .optional(
              "summary",
              Codecs.TEXT,
              Agreement::summary,
              Agreement.Builder::summary,
              "What it is about, in a sentence or two.")
          .optional(
              "note",
              Codecs.TEXT,
              Agreement::note,
              Agreement.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Agreement::sources,
              Agreement.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(Agreement::name)
          .build();
}
