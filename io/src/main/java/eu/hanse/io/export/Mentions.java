package eu.hanse.io.export;

import com.google.common.collect.ImmutableList;
import eu.hanse.analysis.Selection;
import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;
import eu.hanse.governance.GovernancePlacement;
import eu.hanse.governance.Mandate;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.source.Claim;
import eu.hanse.source.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The cities, organisations and sources that the tables have rows of: those that other rows name,
 * and if all of a catalogue is selected, all.
 */
final class Mentions {

  private final Catalogue catalogue;
  private final TreeSet<CityId> cities = new TreeSet<>();
  private final TreeSet<OrganisationId> organisations = new TreeSet<>();
  private final TreeSet<SourceId> sources = new TreeSet<>();

  private Mentions(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Mentions of(Selection selection) {
    Catalogue catalogue = selection.catalogue();
    Mentions mentions = new Mentions(catalogue);
    if (selection.programmes().equals(catalogue.programmes().values().asList())) {
      mentions.cities.addAll(catalogue.cities().keySet());
      mentions.organisations.addAll(catalogue.organisations().keySet());
      mentions.sources.addAll(catalogue.sources().keySet());
    }
    selection.programmes().forEach(mentions::addAll);
    mentions.addWholes();
    mentions.addSources();
    return mentions;
  }

  private void addAll(Programme programme) {
    sources.addAll(programme.sources());
    addSources(programme.claims());
    programme.phases().stream().map(Phase::sources).forEach(sources::addAll);
    programme.participations().forEach(this::add);
    programme.involvements().forEach(this::add);
    programme.calendar().meetings().forEach(this::add);
    programme.initiatives().forEach(this::add);
    programme.mentorings().forEach(this::add);
    programme.transfers().forEach(this::add);
    Plan.of(programme).forEach(plan -> add(plan.plan()));
  }

  private void add(Participation participation) {
    cities.add(participation.city());
    participation.representedBy().ifPresent(organisations::add);
    participation.consortium().ifPresent(organisations::add);
    sources.addAll(participation.sources());
  }

  private void add(Involvement involvement) {
    organisations.add(involvement.organisation());
    sources.addAll(involvement.sources());
  }

  private void add(Meeting meeting) {
    cities.addAll(meeting.cities());
    meeting.agenda().stream().map(AgendaItem::presenters).forEach(cities::addAll);
    organisations.addAll(meeting.organisations());
    meeting.speakers().forEach(it -> it.organisation().ifPresent(organisations::add));
    sources.addAll(meeting.sources());
  }

  private void add(Initiative initiative) {
    cities.addAll(initiative.cities());
    organisations.addAll(initiative.organisations());
    sources.addAll(initiative.sources());
  }

  private void add(Mentoring mentoring) {
    mentoring.mentor().ifPresent(cities::add);
    cities.addAll(mentoring.mentees());
    sources.addAll(mentoring.sources());
  }

  private void add(Transfer transfer) {
    cities.add(transfer.from());
    cities.addAll(transfer.to());
    sources.addAll(transfer.sources());
  }

  private void add(FundingPlan plan) {
    sources.addAll(plan.sources());
    for (Contribution contribution : plan.contributions()) {
      Plan.cityOf(contribution.payer()).ifPresent(cities::add);
      Plan.organisationOf(contribution.payer()).ifPresent(organisations::add);
    }
  }

  /** Adds what the cities belong to, and what that belongs to. */
  private void addWholes() {
    for (CityId id : ImmutableList.copyOf(cities)) {
      Optional<CityId> whole = wholeOf(id);
      while (whole.isPresent() && cities.add(whole.get())) {
        whole = wholeOf(whole.get());
      }
    }
  }

  private Optional<CityId> wholeOf(CityId id) {
    return catalogue.city(id).flatMap(City::partOf);
  }

  /** {@return the cities by id, each with what is held of it} */
  ImmutableList<Held<CityId, City>> cities() {
    return held(cities, catalogue::city);
  }

  /** {@return the organisations by id, each with what is held of it} */
  ImmutableList<Held<OrganisationId, Organisation>> organisations() {
    return held(organisations, catalogue::organisation);
  }

  /** {@return the sources by id, each with what is held of it} */
  ImmutableList<Held<SourceId, Source>> sources() {
    return held(sources, catalogue::source);
  }

  private static <I, E> ImmutableList<Held<I, E>> held(
      Collection<I> ids, Function<I, Optional<E>> lookUp) {
    return ids.stream()
        .map(id -> new Held<>(id, lookUp.apply(id)))
        .collect(ImmutableList.toImmutableList());
  }

  private void addSources() {
    Held.entities(cities()).forEach(this::addSources);
    Held.entities(organisations()).forEach(this::addSources);
  }

  private void addSources(City city) {
    sources.addAll(city.sources());
    addSources(city.claims());
    city.placements().stream().map(GovernancePlacement::sources).forEach(sources::addAll);
    city.mandates().stream().map(Mandate::sources).forEach(sources::addAll);
  }

  private void addSources(Organisation organisation) {
    sources.addAll(organisation.sources());
    addSources(organisation.claims());
  }

  private void addSources(ImmutableList<Claim> claims) {
    claims.stream().map(Claim::source).forEach(sources::add);
  }
}
