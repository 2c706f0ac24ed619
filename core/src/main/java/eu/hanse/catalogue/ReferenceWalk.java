package eu.hanse.catalogue;

import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.source.ValuePath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Keeps track of paths while references are collected. */
final class ReferenceWalk {

  private final Consumer<Reference> consumer;

  ReferenceWalk(Consumer<Reference> consumer) {
    this.consumer = consumer;
  }

  void add(EntityKey target, ValuePath path) {
    consumer.accept(new Reference(target, path));
  }

  <T> void each(String name, List<T> items, BiConsumer<ValuePath, T> visitor) {
    each(ValuePath.ROOT, name, items, visitor);
  }

  <T> void each(
      ValuePath parent, String name, Collection<T> items, BiConsumer<ValuePath, T> visitor) {
    parent.forEach(name, items, visitor);
  }

  void city(ValuePath parent, String name, Optional<CityId> city) {
    city.ifPresent(id -> add(EntityKey.of(id), parent.child(name)));
  }

  void cities(ValuePath parent, String name, Collection<CityId> cities) {
    each(parent, name, cities, (path, id) -> add(EntityKey.of(id), path));
  }

  void organisation(ValuePath parent, String name, Optional<OrganisationId> organisation) {
    organisation.ifPresent(id -> add(EntityKey.of(id), parent.child(name)));
  }

  void organisations(ValuePath parent, String name, Collection<OrganisationId> organisations) {
    each(parent, name, organisations, (path, id) -> add(EntityKey.of(id), path));
  }

  void sources(ValuePath parent, Collection<SourceId> sources) {
    each(parent, "sources", sources, (path, id) -> add(EntityKey.of(id), path));
  }

  void party(ValuePath path, Party party) {
    if (party instanceof Party.OfCity city) {
      addParty(EntityKey.of(city.id()), path);
    } else if (party instanceof Party.OfOrganisation organisation) {
      addParty(EntityKey.of(organisation.id()), path);
    }
  }

  private void addParty(EntityKey target, ValuePath path) {
    consumer.accept(new Reference(target, path, target.kind() + ":", ""));
  }

  /** A reference to an initiative of another programme names that programme as well. */
  void programmeOf(ValuePath path, InitiativeReference reference) {
    reference
        .programme()
        .ifPresent(
            id ->
                consumer.accept(
                    new Reference(EntityKey.of(id), path, "", "/" + reference.initiative())));
  }
}
