package eu.hanse.catalogue;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import eu.hanse.calendar.Meeting;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.funding.FundingPlan;
import eu.hanse.id.CityId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The look-ups against the direction of references, each index made when it is first used. */
final class CatalogueIndex {

  private final Supplier<ImmutableListMultimap<CityId, City>> parts;
  private final Supplier<ImmutableListMultimap<ProgrammeId, Programme>> successors;
  private final Supplier<ImmutableListMultimap<CityId, InProgramme<Participation>>> participations;
  private final Supplier<ImmutableListMultimap<OrganisationId, InProgramme<Participation>>> through;
  private final Supplier<ImmutableListMultimap<OrganisationId, InProgramme<Involvement>>>
      involvements;
  private final Supplier<ImmutableListMultimap<CityId, InProgramme<Meeting>>> meetings;
  private final Supplier<ImmutableListMultimap<CityId, InProgramme<Initiative>>> initiatives;
  private final Supplier<ImmutableListMultimap<Party, InProgramme<FundingPlan>>> funding;

  CatalogueIndex(Collection<City> cities, Collection<Programme> programmes) {
    parts =
        Suppliers.memoize(() -> index(cities.stream(), city -> city.partOf().stream().toList()));
    successors =
        Suppliers.memoize(
            () -> index(programmes.stream(), next -> next.predecessor().stream().toList()));
    participations =
        inProgrammes(programmes, Programme::participations, item -> Set.of(item.city()));
    through =
        inProgrammes(
            programmes,
            Programme::participations,
            item ->
                Stream.concat(item.representedBy().stream(), item.consortium().stream())
                    .collect(ImmutableSet.toImmutableSet()));
    involvements =
        inProgrammes(programmes, Programme::involvements, item -> Set.of(item.organisation()));
    meetings = inProgrammes(programmes, p -> p.calendar().meetings(), Meeting::cities);
    initiatives = inProgrammes(programmes, Programme::initiatives, Initiative::cities);
    funding = inProgrammes(programmes, CatalogueIndex::plans, CatalogueIndex::payers);
  }

  private static ImmutableList<FundingPlan> plans(Programme programme) {
    return Stream.concat(
            programme.funding().stream(),
            programme.initiatives().stream().flatMap(item -> item.funding().stream()))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableSet<Party> payers(FundingPlan plan) {
    return plan.contributions().stream()
        .map(share -> share.payer())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <K, T> Supplier<ImmutableListMultimap<K, InProgramme<T>>> inProgrammes(
      Collection<Programme> programmes,
      Function<Programme, ImmutableList<T>> items,
      Function<T, ? extends Collection<K>> keys) {
    return Suppliers.memoize(
        () ->
            index(
                programmes.stream()
                    .flatMap(
                        programme ->
                            items.apply(programme).stream()
                                .map(item -> new InProgramme<>(programme, item))),
                entry -> keys.apply(entry.item())));
  }

  private static <K, T> ImmutableListMultimap<K, T> index(
      Stream<T> entries, Function<T, ? extends Collection<K>> keys) {
    ImmutableListMultimap.Builder<K, T> index = ImmutableListMultimap.builder();
    entries.forEach(entry -> keys.apply(entry).forEach(key -> index.put(key, entry)));
    return index.build();
  }

  ImmutableList<City> partsOf(CityId whole) {
    return parts.get().get(whole);
  }

  ImmutableList<Programme> successorsOf(ProgrammeId predecessor) {
    return successors.get().get(predecessor);
  }

  ImmutableList<InProgramme<Participation>> participationsOf(CityId city) {
    return participations.get().get(city);
  }

  ImmutableList<InProgramme<Participation>> participationsThrough(OrganisationId organisation) {
    return through.get().get(organisation);
  }

  ImmutableList<InProgramme<Involvement>> involvementsOf(OrganisationId organisation) {
    return involvements.get().get(organisation);
  }

  ImmutableList<InProgramme<Meeting>> meetingsOf(CityId city) {
    return meetings.get().get(city);
  }

  ImmutableList<InProgramme<Initiative>> initiativesOf(CityId city) {
    return initiatives.get().get(city);
  }

  ImmutableList<InProgramme<FundingPlan>> fundedBy(Party payer) {
    return funding.get().get(payer);
  }
}
