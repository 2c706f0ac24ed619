package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.UNIQUE;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.organisation.OrganisationKind;
import eu.hanse.source.Source;
import java.util.Optional;

/** The tables of organisations and of sources. */
final class SourceSheets {

  static final String ORGANISATIONS = "organisations";
  static final String SOURCES = "sources";

  private SourceSheets() {}

  static Sheet<Held<OrganisationId, Organisation>> organisations(Mentions mentions) {
    return new SheetBuilder<>(
            ORGANISATIONS, Held.description("organisation"), mentions.organisations())
        .text("id", "The id of the organisation.", Held::id, REQUIRED, UNIQUE)
        .text("name", "The name under which it is best known.", Held.all(Organisation::name))
        .text(
            "kind",
            "What it is.",
            Held.all(Organisation::kind),
            oneOf((Object[]) OrganisationKind.values()))
        .text(
            "country",
            "The country it is established in, by ISO 3166-1 alpha-2.",
            Held.some(Organisation::country))
        .text("url", "Its web address.", Held.some(Organisation::url))
        .text("note", "A remark on the data.", Held.some(Organisation::note))
        .list("sources", "The ids of the sources that say so.", row -> sourcesOf(row.entity()))
        .key("id")
        .build();
  }

  private static ImmutableSet<?> sourcesOf(Optional<Organisation> organisation) {
    return organisation.<ImmutableSet<?>>map(Organisation::sources).orElse(ImmutableSet.of());
  }

  static Sheet<Identifier<OrganisationId>> identifiers(Mentions mentions) {
    return Identifier.sheet(
        "organisation_identifiers",
        "organisation",
        ORGANISATIONS,
        Held.entities(mentions.organisations()).stream()
            .flatMap(it -> Identifier.of(it.id(), it.identifiers()))
            .collect(ImmutableList.toImmutableList()));
  }

  static Sheet<Held<SourceId, Source>> sources(Mentions mentions) {
    return new SheetBuilder<>(SOURCES, Held.description("source"), mentions.sources())
        .text("id", "The id of the source.", Held::id, REQUIRED, UNIQUE)
        .text("title", "Its title, or a short description.", Held.all(Source::title))
        .text("publisher", "Who published it.", Held.some(Source::publisher))
        .date("published", "When it was published.", Held.some(Source::published))
        .text("url", "The address it is or was found at.", Held.some(Source::url))
        .date("retrieved", "When it was read.", Held.some(Source::retrieved))
        .text(
            "licence",
            "The licence or terms under which it may be reused; missing if they are not known.",
            Held.some(Source::licence))
        .text("note", "A remark on the source.", Held.some(Source::note))
        .key("id")
        .build();
  }
}
