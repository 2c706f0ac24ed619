package eu.hanse.property;

import eu.hanse.programme.Agreement;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Transfer;

/** The properties of initiatives and of what cities do with them. */
final class InitiativeProperties {

  private InitiativeProperties() {}

  static final PropertyTable<Initiative> INITIATIVE =
      PropertyTable.<Initiative>of("initiative")
          .required("id", Initiative::id)
          .text("name", Initiative::name)
          .required("kind", Initiative::kind)
          .list("cities", Initiative::cities)
          .list("organisations", Initiative::organisations)
          .list("tracks", Initiative::tracks)
          .texts("themes", Initiative::themes)
          .optional("period", Initiative::period)
          .optional("status", Initiative::status)
          .optionalText("summary", Initiative::summary)
          .texts("methods", Initiative::methods)
          .texts("lessons", Initiative::lessons)
          .optional("inspiredBy", Initiative::inspiredBy)
          .optional("funding", FundingProperties.FUNDING_PLAN, Initiative::funding)
          .optionalText("note", Initiative::note)
          .list("sources", Initiative::sources)
          .build();

  static final PropertyTable<Transfer> TRANSFER =
      PropertyTable.<Transfer>of("transfer")
          .required("practice", Transfer::practice)
          .required("from", Transfer::from)
          .list("to", Transfer::to)
          .texts("adaptations", Transfer::adaptations)
          .optionalText("note", Transfer::note)
          .list("sources", Transfer::sources)
          .build();

  static final PropertyTable<Mentoring> MENTORING =
      PropertyTable.<Mentoring>of("mentoring")
          .optional("mentor", Mentoring::mentor)
          .optionalText("expert", Mentoring::expert)
          .list("mentees", Mentoring::mentees)
          .optionalText("topic", Mentoring::topic)
          .optionalText("note", Mentoring::note)
          .list("sources", Mentoring::sources)
          .build();

  static final PropertyTable<Agreement> AGREEMENT =
      PropertyTable.<Agreement>of("agreement")
          .text("name", Agreement::name)
          .list("parties", Agreement::parties)
          .list("covers", Agreement::covers)
          .optional("period", Agreement::period)
          .optionalText("summary", Agreement::summary)
          .optionalText("note", Agreement::note)
          .list("sources", Agreement::sources)
          .build();
}
