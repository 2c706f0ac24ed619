package eu.hanse.io.shape;

import eu.hanse.source.Claim;
import eu.hanse.source.Source;

/** The JSON forms of sources and claims. */
final class SourceShapes {

  private SourceShapes() {}

  static final Shape<Source, Source.Builder> SOURCE =
      Shape.of(
              "source",
              Source.class,
              "A document, page or data set that says something about the things modelled.",
              Source::builder,
              Source.Builder::build)
          .required(
              "id",
              Codecs.SOURCE_ID,
              Source::id,
              Source.Builder::id,
              "The identity, unique in a catalogue.")
          .required(
              "title",
              Codecs.TEXT,
              Source::title,
              Source.Builder::title,
              "The title, or a short description where the source has none.")
          .optional(
              "publisher",
              Codecs.TEXT,
              Source::publisher,
              Source.Builder::publisher,
              "Who published it.")
          .optional(
              "published",
              Codecs.PARTIAL_DATE,
              Source::published,
              Source.Builder::published,
              "When it was published.")
          .optional(
              "url",
              Codecs.TEXT,
              Source::url,
              Source.Builder::url,
              "The address it is or was found at.")
          .optional(
              "retrieved",
              Codecs.PARTIAL_DATE,
              Source::retrieved,
              Source.Builder::retrieved,
              "When it was read.")
          .optional(
              "licence",
              Codecs.TEXT,
              Source::licence,
              Source.Builder::licence,
              "The licence or terms under which it may be reused.")
          .optional(
              "note", Codecs.TEXT, Source::note, Source.Builder::note, "A remark on the source.")
          .identifiedBy(source -> source.id().value())
          .build();

  static final Shape<Claim, Claim.Builder> CLAIM =
      Shape.of(
              "claim",
              Claim.class,
              "What a source says about a field of an entity, where that differs from the value adopted.",
              Claim::builder,
              Claim.Builder::build)
          .required(
              "path",
              Codecs.VALUE_PATH,
              Claim::path,
              Claim.Builder::path,
              "The field the claim is about.")
          .required(
              "value",
              Codecs.TEXT,
              Claim::value,
              Claim.Builder::value,
              "What the source says, as text.")
          .required(
              "source",
              Codecs.SOURCE_ID,
              Claim::source,
              Claim.Builder::source,
              "The source that says so.")
          .optional(
              "note",
              Codecs.TEXT,
              Claim::note,
              Claim.Builder::note,
              "A remark, such as why the claim was not adopted.")
          .identifiedBy(claim -> claim.path() + " " + claim.source())
          .build();
}
