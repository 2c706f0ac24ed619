package eu.hanse.io.shape;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.AgendaItemKind;
import eu.hanse.calendar.Attendance;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.MeetingKind;
import eu.hanse.calendar.MeetingStatus;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.calendar.Speaker;
import eu.hanse.calendar.Timetable;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ReviewPeriodId;
import eu.hanse.time.DateSpan;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON forms of meetings. */
final class CalendarShapes {

  private CalendarShapes() {}

  static final ChoiceCodec<AgendaItemKind> AGENDA_ITEM_KIND =
      new ChoiceCodec<>("agenda item kind", AgendaItemKind.class);

  static final ChoiceCodec<MeetingKind> MEETING_KIND =
      new ChoiceCodec<>("meeting kind", MeetingKind.class);

  static final ChoiceCodec<Attendance> ATTENDANCE =
      new ChoiceCodec<>("attendance", Attendance.class);

  static final ChoiceCodec<MeetingStatus> MEETING_STATUS =
      new ChoiceCodec<>("meeting status", MeetingStatus.class);

  private static final class TimetableDraft {
    LocalTime start = LocalTime.MIDNIGHT;
    Optional<LocalTime> end = Optional.empty();
    ZoneId zone = ZoneOffset.UTC;
  }

  static final Shape<Timetable, ?> TIMETABLE =
      Shape.of(
              "timetable",
              Timetable.class,
              "The hours of a meeting.",
              TimetableDraft::new,
              draft -> new Timetable(draft.start, draft.end, draft.zone))
          .required(
              "start",
              Codecs.TIME,
              Timetable::start,
              (draft, start) -> draft.start = start,
              "When it starts.")
          .optional(
              "end",
              Codecs.TIME,
              Timetable::end,
              (draft, end) -> draft.end = Optional.of(end),
              "When it ends.")
          .required(
              "zone",
              Codecs.ZONE,
              Timetable::zone,
              (draft, zone) -> draft.zone = zone,
              "The time zone of both.")
          .build();

  private static final class SpeakerDraft {
    String name = "";
    Optional<String> function = Optional.empty();
    Optional<OrganisationId> organisation = Optional.empty();
  }

  static final Shape<Speaker, ?> SPEAKER =
      Shape.of(
              "speaker",
              Speaker.class,
              "A person who speaks at a meeting in a public role.",
              SpeakerDraft::new,
              draft -> new Speaker(draft.name, draft.function, draft.organisation))
          .required(
              "name", Codecs.TEXT, Speaker::name, (draft, name) -> draft.name = name, "The name.")
          .optional(
              "function",
              Codecs.TEXT,
              Speaker::function,
              (draft, function) -> draft.function = Optional.of(function),
              "The public role.")
          .optional(
              "organisation",
              Codecs.ORGANISATION_ID,
              Speaker::organisation,
              (draft, organisation) -> draft.organisation = Optional.of(organisation),
              "The organisation spoken for.")
          .identifiedBy(Speaker::name)
          .build();

  private static final class ReviewPeriodDraft {
    @Nullable ReviewPeriodId id;
    Optional<String> name = Optional.empty();
    @Nullable DateSpan period;

    ReviewPeriod build() {
      if (id == null || period == null) {
        throw new IllegalStateException("a review period needs an id and a period");
      }
      return new ReviewPeriod(id, name, period);
    }
  }

  static final Shape<ReviewPeriod, ?> REVIEW_PERIOD =
      Shape.of(
              "review period",
              ReviewPeriod.class,
              "A period at the end of which the partners of a programme review their progress.",
              ReviewPeriodDraft::new,
              ReviewPeriodDraft::build)
          .required(
              "id",
              Codecs.REVIEW_PERIOD_ID,
              ReviewPeriod::id,
              (draft, id) -> draft.id = id,
              "The identity, unique in its programme.")
          .optional(
              "name",
              Codecs.TEXT,
              ReviewPeriod::name,
              (draft, name) -> draft.name = Optional.of(name),
              "The name.")
          .required(
              "period",
              Codecs.DATE_SPAN,
              ReviewPeriod::period,
              (draft, period) -> draft.period = period,
              "From when to when.")
          .identifiedBy(review -> review.id().value())
          .build();

  static final Shape<AgendaItem, AgendaItem.Builder> AGENDA_ITEM =
      Shape.of(
              "agenda item",
              AgendaItem.class,
              "A point on the agenda of a meeting.",
              AgendaItem::builder,
              AgendaItem.Builder::build)
          .required(
              "topic",
              Codecs.TEXT,
              AgendaItem::topic,
              AgendaItem.Builder::topic,
              "What it is about.")
          .set(
              "themes",
              Codecs.TEXT,
              AgendaItem::themes,
              AgendaItem.Builder::addTheme,
              "Its themes.")
          .required(
              "kind", AGENDA_ITEM_KIND, AgendaItem::kind, AgendaItem.Builder::kind, "Its form.")
          .set(
              "presenters",
              Codecs.CITY_ID,
              AgendaItem::presenters,
              AgendaItem.Builder::addPresenter,
              "The cities that present.")
          .set(
              "initiatives",
              Codecs.INITIATIVE_REFERENCE,
              AgendaItem::initiatives,
              AgendaItem.Builder::addInitiative,
              "The initiatives presented or discussed.")
          .list(
              "conclusions",
              Codecs.TEXT,
              AgendaItem::conclusions,
              AgendaItem.Builder::addConclusion,
              "What came out of it.")
          .identifiedBy(AgendaItem::topic)
          .build();

  static final Shape<Meeting, Meeting.Builder> MEETING =
      Shape.of(
              "meeting",
              Meeting.class,
              "A meeting of the cities of a programme.",
              Meeting::builder,
              Meeting.Builder::build)
          .required(
              "id",
              Codecs.MEETING_ID,
              Meeting::id,
              Meeting.Builder::id,
              "The identity, unique in its programme.")
          .required("kind", MEETING_KIND, Meeting::kind, Meeting.Builder::kind, "What it is.")
          .required("title", Codecs.TEXT, Meeting::title, Meeting.Builder::title, "Its title.")
          .required(
              "when",
              Codecs.DATE_SPAN,
              Meeting::when,
              Meeting.Builder::when,
              "When it takes place; a month or year alone where the day is not known.")
          .optional(
              "timetable", TIMETABLE, Meeting::timetable, Meeting.Builder::timetable, "Its hours.")
          .optional(
              "attendance",
              ATTENDANCE,
              Meeting::attendance,
              Meeting.Builder::attendance,
              "How people attend.")
          .optional(
              "host",
              Codecs.CITY_ID,
              Meeting::host,
              Meeting.Builder::host,
              "The city that hosts it, also where it is held online.")
          .optional(
              "place",
              Codecs.TEXT,
              Meeting::place,
              Meeting.Builder::place,
              "Where it takes place, as the source says.")
          .optionalInt(
              "ordinal",
              Codecs.POSITIVE,
              Meeting::ordinal,
              Meeting.Builder::ordinal,
              "Its number in a numbered series, from 1.")
          .optional(
              "chapter",
              Codecs.TEXT,
              Meeting::chapter,
              Meeting.Builder::chapter,
              "The country or area whose cities meet, such as France or Nordics.")
          .set(
              "participants",
              Codecs.CITY_ID,
              Meeting::participants,
              Meeting.Builder::addParticipant,
              "The cities that take part.")
          .set(
              "organisations",
              Codecs.ORGANISATION_ID,
              Meeting::organisations,
              Meeting.Builder::addOrganisation,
              "The organisations present.")
          .list("speakers", SPEAKER, Meeting::speakers, Meeting.Builder::addSpeaker, "Who speaks.")
          .list(
              "agenda",
              AGENDA_ITEM,
              Meeting::agenda,
              Meeting.Builder::addAgenda,
              "The points on the agenda, in order.")
          .list(
              "outcomes",
              Codecs.TEXT,
              Meeting::outcomes,
              Meeting.Builder::addOutcome,
              "What came out of it.")
          .list(
              "nextSteps",
              Codecs.TEXT,
              Meeting::nextSteps,
              Meeting.Builder::addNextStep,
              "What was agreed to do next.")
          .optional(
              "status",
              MEETING_STATUS,
              Meeting::status,
              Meeting.Builder::status,
              "What became of it.")
          .optional(
              "note",
              Codecs.TEXT,
              Meeting::note,
              Meeting.Builder::note,
              "A remark on the data, such as how certain it is.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Meeting::sources,
              Meeting.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(meeting -> meeting.id().value())
          .build();

  static final Shape<MeetingCalendar, MeetingCalendar.Builder> MEETING_CALENDAR =
      Shape.of(
              "meeting calendar",
              MeetingCalendar.class,
              "The meetings and review periods of a programme.",
              MeetingCalendar::builder,
              MeetingCalendar.Builder::build)
          .list(
              "reviewPeriods",
              REVIEW_PERIOD,
              MeetingCalendar::reviewPeriods,
              MeetingCalendar.Builder::addReviewPeriod,
              "The review periods.")
          .list(
              "meetings",
              MEETING,
              MeetingCalendar::meetings,
              MeetingCalendar.Builder::addMeeting,
              "The meetings.")
          .build();
}
