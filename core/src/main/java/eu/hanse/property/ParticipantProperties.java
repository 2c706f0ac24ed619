package eu.hanse.property;

import eu.hanse.programme.Expert;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;

/** The properties of those who take part in a programme. */
final class ParticipantProperties {

  private ParticipantProperties() {}

  static final PropertyTable<Participation> PARTICIPATION =
      PropertyTable.<Participation>of("participation")
          .required("city", Participation::city)
          .required("role", Participation::role)
          .optional("period", Participation::period)
          .list("phases", Participation::phases)
          .list("tracks", Participation::tracks)
          .optional("representedBy", Participation::representedBy)
          .optional("consortium", Participation::consortium)
          .optional("regionCategory", Participation::regionCategory)
          .optionalText("note", Participation::note)
          .list("sources", Participation::sources)
          .build();

  static final PropertyTable<Involvement> INVOLVEMENT =
      PropertyTable.<Involvement>of("involvement")
          .required("organisation", Involvement::organisation)
          .required("role", Involvement::role)
          .optional("period", Involvement::period)
          .optionalText("note", Involvement::note)
          .list("sources", Involvement::sources)
          .build();

  static final PropertyTable<Expert> EXPERT =
      PropertyTable.<Expert>of("expert")
          .text("name", Expert::name)
          .required("role", Expert::role)
          .optional("organisation", Expert::organisation)
          .list("cities", Expert::cities)
          .list("tracks", Expert::tracks)
          .optional("period", Expert::period)
          .optionalText("note", Expert::note)
          .list("sources", Expert::sources)
          .build();
}
