package eu.hanse.property;

import eu.hanse.source.Claim;
import eu.hanse.source.Source;

/** The properties of sources and claims. */
final class SourceProperties {

  private SourceProperties() {}

  static final PropertyTable<Source> SOURCE =
      PropertyTable.<Source>of("source")
          .required("id", Source::id)
          .required("title", Source::title)
          .optional("publisher", Source::publisher)
          .optional("published", Source::published)
          .optional("url", Source::url)
          .optional("retrieved", Source::retrieved)
          .optional("licence", Source::licence)
          .optional("note", Source::note)
          .build();

  static final PropertyTable<Claim> CLAIM =
      PropertyTable.<Claim>of("claim")
          .required("path", Claim::path)
          .required("value", Claim::value)
          .required("source", Claim::source)
          .optional("note", Claim::note)
          .build();
}
