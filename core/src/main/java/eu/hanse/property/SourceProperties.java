package eu.hanse.property;

import eu.hanse.source.Claim;
import eu.hanse.source.Source;

/** The properties of sources and claims. */
final class SourceProperties {

  private SourceProperties() {}

  static final PropertyTable<Source> SOURCE =
      PropertyTable.<Source>of("source")
          .required("id", Source::id)
          .text("title", Source::title)
          .optionalText("publisher", Source::publisher)
          .optional("published", Source::published)
          .optionalText("url", Source::url)
          .optional("retrieved", Source::retrieved)
          .optionalText("licence", Source::licence)
          .optionalText("note", Source::note)
          .build();

  static final PropertyTable<Claim> CLAIM =
      PropertyTable.<Claim>of("claim")
          .required("path", Claim::path)
          .text("value", Claim::value)
          .required("source", Claim::source)
          .optionalText("note", Claim::note)
          .build();
}
