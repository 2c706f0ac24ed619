package eu.hanse.io.export;

import static eu.hanse.io.export.Constraints.REQUIRED;
import static eu.hanse.io.export.Constraints.oneOf;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/** The table of what sources say where they differ from the values adopted. */
final class ClaimSheets {

  private ClaimSheets() {}

  static Sheet<Numbered<EntityKey, Claim>> claims(Selection selection, Mentions mentions) {
    return new SheetBuilder<>(
            "claims",
            "A row for each claim: what a source says of a city, an organisation or a programme,"
                + " where that differs from the value adopted.",
            claimsOf(selection, mentions))
        .text(
            "entity_kind",
            "What it is about: a row of cities, organisations or programmes.",
            row -> row.whole().kind(),
            REQUIRED,
            oneOf(EntityKind.CITY, EntityKind.ORGANISATION, EntityKind.PROGRAMME))
        .text(
            "entity",
            "The id of the city, organisation or programme.",
            row -> row.whole().id(),
            REQUIRED)
        .ordinal(
            "number",
            "The place of the claim among those of the entity, from 1.",
            Numbered::number,
            REQUIRED)
        .text(
            "path",
            "The field, as a JSON Pointer (RFC 6901) into the JSON form of the whole entity, of"
                + " which lists count from 0; missing if the claim is about all of it.",
            row -> Optional.of(row.part().path()).filter(path -> !path.equals(ValuePath.ROOT)))
        .text("value", "What the source says.", Numbered.of(Claim::value), REQUIRED)
        .text("source", "The id of the source that says so.", Numbered.of(Claim::source), REQUIRED)
        .text("note", "A remark, such as why the claim was not adopted.", Numbered.of(Claim::note))
        .key("entity_kind", "entity", "number")
        .refers("source", SourceSheets.SOURCES)
        .build();
  }

  private static ImmutableList<Numbered<EntityKey, Claim>> claimsOf(
      Selection selection, Mentions mentions) {
    return ImmutableList.<Numbered<EntityKey, Claim>>builder()
        .addAll(
            Numbered.all(
                Held.entities(mentions.cities()), city -> EntityKey.of(city.id()), City::claims))
        .addAll(
            Numbered.all(
                Held.entities(mentions.organisations()),
                organisation -> EntityKey.of(organisation.id()),
                Organisation::claims))
        .addAll(
            Numbered.all(
                selection.programmes(),
                programme -> EntityKey.of(programme.id()),
                Programme::claims))
        .build();
  }
}
