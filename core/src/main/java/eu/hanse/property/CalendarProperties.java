package eu.hanse.property;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.calendar.ReviewPeriod;
import eu.hanse.calendar.Speaker;
import eu.hanse.calendar.Timetable;

/** The properties of meetings. */
final class CalendarProperties {

  private CalendarProperties() {}

  static final PropertyTable<ReviewPeriod> REVIEW_PERIOD =
      PropertyTable.<ReviewPeriod>of("review period")
          .required("id", ReviewPeriod::id)
          .optionalText("name", ReviewPeriod::name)
          .required("period", ReviewPeriod::period)
          .build();

  static final PropertyTable<Timetable> TIMETABLE =
      PropertyTable.<Timetable>of("timetable")
          .required("start", Timetable::start)
          .optional("end", Timetable::end)
          .required("zone", Timetable::zone)
          .build();

  static final PropertyTable<Speaker> SPEAKER =
      PropertyTable.<Speaker>of("speaker")
          .text("name", Speaker::name)
          .optionalText("function", Speaker::function)
          .optional("organisation", Speaker::organisation)
          .build();

  static final PropertyTable<AgendaItem> AGENDA_ITEM =
      PropertyTable.<AgendaItem>of("agenda item")
          .text("topic", AgendaItem::topic)
          .texts("themes", AgendaItem::themes)
          .required("kind", AgendaItem::kind)
          .list("presenters", AgendaItem::presenters)
          .list("initiatives", AgendaItem::initiatives)
          .texts("conclusions", AgendaItem::conclusions)
          .build();

  static final PropertyTable<Meeting> MEETING =
      PropertyTable.<Meeting>of("meeting")
          .required("id", Meeting::id)
          .required("kind", Meeting::kind)
          .text("title", Meeting::title)
          .required("when", Meeting::when)
          .optional("timetable", TIMETABLE, Meeting::timetable)
          .optional("attendance", Meeting::attendance)
          .optional("host", Meeting::host)
          .optionalText("place", Meeting::place)
          .optionalInt("ordinal", Meeting::ordinal)
          .optionalText("chapter", Meeting::chapter)
          .list("participants", Meeting::participants)
          .list("organisations", Meeting::organisations)
          .list("speakers", SPEAKER, Meeting::speakers)
          .list("agenda", AGENDA_ITEM, Meeting::agenda)
          .texts("outcomes", Meeting::outcomes)
          .texts("nextSteps", Meeting::nextSteps)
          .optional("status", Meeting::status)
          .optionalText("note", Meeting::note)
          .list("sources", Meeting::sources)
          .build();

  static final PropertyTable<MeetingCalendar> MEETING_CALENDAR =
      PropertyTable.<MeetingCalendar>of("meeting calendar")
          .list("reviewPeriods", REVIEW_PERIOD, MeetingCalendar::reviewPeriods)
          .list("meetings", MEETING, MeetingCalendar::meetings)
          .build();
}
