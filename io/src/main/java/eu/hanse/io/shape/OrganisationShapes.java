package eu.hanse.io.shape;

import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;

/** The JSON form of organisations. */
final class OrganisationShapes {

  private OrganisationShapes() {}

  static final ChoiceCodec<OrganisationKind> ORGANISATION_KIND =
      new ChoiceCodec<>("organisation kind", OrganisationKind.class);

  static final Shape<Organisation, Organisation.Builder> ORGANISATION =
      Shape.of(
              "organisation",
              Organisation.class,
              "A body that takes part, pays, supplies or supports, and is not itself a city.",
              Organisation::builder,
              Organisation.Builder::build)
          .required(
              "id",
              Codecs.ORGANISATION_ID,
              Organisation::id,
              Organisation.Builder::id,
              "The identity, unique in a catalogue.")
          .required(
              "name",
              Codecs.TEXT,
              Organisation::name,
              Organisation.Builder::name,
              "The name under which it is best known.")
          .map(
              "names",
              Codecs.LANGUAGE_TAG,
              Organisation::names,
              Organisation.Builder::putName,
              "Names in other languages, by language tag (BCP 47).")
          .required(
              "kind",
              ORGANISATION_KIND,
              Organisation::kind,
              Organisation.Builder::kind,
              "What it is.")
          .optional(
              "country",
              Codecs.COUNTRY,
              Organisation::country,
              Organisation.Builder::country,
              "The country it is established in.")
          .map(
              "identifiers",
              Codecs.SCHEME,
              Organisation::identifiers,
              Organisation.Builder::putIdentifier,
              "Identifiers given by others, by scheme, such as pic or ror.")
          .optional(
              "url", Codecs.TEXT, Organisation::url, Organisation.Builder::url, "Its web address.")
          .optional(
              "note",
              Codecs.TEXT,
              Organisation::note,
              Organisation.Builder::note,
              "A remark on the data, such as how certain it is.")
          .list(
              "claims",
              SourceShapes.CLAIM,
              Organisation::claims,
              Organisation.Builder::addClaim,
              "What sources say where they differ from the values adopted here.")
          .set(
              "sources",
              Codecs.SOURCE_ID,
              Organisation::sources,
              Organisation.Builder::addSource,
              "The sources that say so.")
          .identifiedBy(organisation -> organisation.id().value())
          .build();
}
