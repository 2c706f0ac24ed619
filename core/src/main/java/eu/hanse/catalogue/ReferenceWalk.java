package eu.hanse.catalogue;

import com.google.common.collect.ImmutableCollection;
import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.source.Place;
import java.util.Optional;

/** Passes on those of the references shown to it that the visitor wants. */
final class ReferenceWalk {

  private final ReferenceVisitor visitor;
  private final boolean wantsSources;
  private final boolean wantsOrganisations;
  private final boolean wantsCities;
  private final boolean wantsProgrammes;

  ReferenceWalk(ReferenceVisitor visitor) {
    this.visitor = visitor;
    wantsSources = visitor.wants(EntityKind.SOURCE);
    wantsOrganisations = visitor.wants(EntityKind.ORGANISATION);
    wantsCities = visitor.wants(EntityKind.CITY);
    wantsProgrammes = visitor.wants(EntityKind.PROGRAMME);
  }

  void source(Place place, SourceId id) {
    if (wantsSources) {
      visit(EntityKey.of(id), place);
    }
  }

  void sources(Place parent, ImmutableCollection<SourceId> sources) {
    if (wantsSources) {
      parent.forEach("sources", sources, this::source);
    }
  }

  void city(Place place, CityId id) {
    if (wantsCities) {
      visit(EntityKey.of(id), place);
    }
  }

  void city(Place parent, String name, CityId id) {
    if (wantsCities) {
      visit(EntityKey.of(id), parent.child(name));
    }
  }

  void city(Place parent, String name, Optional<CityId> city) {
    if (wantsCities && city.isPresent()) {
      city(parent, name, city.get());
    }
  }

  void cities(Place parent, String name, ImmutableCollection<CityId> cities) {
    if (wantsCities) {
      parent.forEach(name, cities, this::city);
    }
  }

  void organisation(Place place, OrganisationId id) {
    if (wantsOrganisations) {
      visit(EntityKey.of(id), place);
    }
  }

  void organisation(Place parent, String name, OrganisationId id) {
    if (wantsOrganisations) {
      visit(EntityKey.of(id), parent.child(name));
    }
  }

  void organisation(Place parent, String name, Optional<OrganisationId> organisation) {
    if (wantsOrganisations && organisation.isPresent()) {
      organisation(parent, name, organisation.get());
    }
  }

  void organisations(Place parent, String name, ImmutableCollection<OrganisationId> organisations) {
    if (wantsOrganisations) {
      parent.forEach(name, organisations, this::organisation);
    }
  }

  void programme(Place place, ProgrammeId id) {
    if (wantsProgrammes) {
      visit(EntityKey.of(id), place);
    }
  }

  void party(Place place, Party party) {
    if (party instanceof Party.OfCity city && wantsCities) {
      visitParty(EntityKey.of(city.id()), place);
    } else if (party instanceof Party.OfOrganisation organisation && wantsOrganisations) {
      visitParty(EntityKey.of(organisation.id()), place);
    }
  }

  /** A reference to an initiative of another programme names that programme as well. */
  void programmeOf(Place place, InitiativeReference reference) {
    if (wantsProgrammes && reference.programme().isPresent()) {
      EntityKey target = EntityKey.of(reference.programme().get());
      visitor.visit(
          target, () -> new Reference(target, place.path(), "", "/" + reference.initiative()));
    }
  }

  private void visit(EntityKey target, Place place) {
    visitor.visit(target, () -> new Reference(target, place.path()));
  }

  private void visitParty(EntityKey target, Place place) {
    visitor.visit(target, () -> new Reference(target, place.path(), target.kind() + ":", ""));
  }
}
