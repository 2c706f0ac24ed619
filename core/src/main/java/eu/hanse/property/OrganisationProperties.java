package eu.hanse.property;

import eu.hanse.organisation.Organisation;
import eu.hanse.text.Keys;

/** The properties of organisations. */
final class OrganisationProperties {

  private OrganisationProperties() {}

  static final PropertyTable<Organisation> ORGANISATION =
      PropertyTable.<Organisation>of("organisation")
          .required("id", Organisation::id)
          .text("name", Organisation::name)
          .map("names", Keys.LANGUAGE_TAG, Organisation::names)
          .required("kind", Organisation::kind)
          .optional("country", Organisation::country)
          .map("identifiers", Keys.SCHEME, Organisation::identifiers)
          .optionalText("url", Organisation::url)
          .optionalText("note", Organisation::note)
          .list("claims", SourceProperties.CLAIM, Organisation::claims)
          .list("sources", Organisation::sources)
          .build();
}
