package eu.hanse.bundled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeId;
import eu.hanse.id.MeetingId;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.InvolvementRole;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.source.Claim;
import eu.hanse.source.Source;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Finds things in the bundled catalogue, for tests of what it says. */
final class Facts {

  /** The page on the first French chapter meeting. */
  static final SourceId DOCUMENT_1 = SourceId.of("icc-news-2022-10-21");

  /** The page of the Métropole du Grand Paris on its European projects. */
  static final SourceId DOCUMENT_2 = SourceId.of("mgp-european-projects");

  private static final Catalogue CATALOGUE = BundledCatalogue.load();

  private Facts() {}

  static Source source(SourceId id) {
    return CATALOGUE.source(id).orElseThrow();
  }

  static Organisation organisation(String id) {
    return CATALOGUE.organisation(id).orElseThrow();
  }

  static City city(String id) {
    return CATALOGUE.city(id).orElseThrow();
  }

  static Programme programme(String id) {
    return CATALOGUE.programme(id).orElseThrow();
  }

  static Meeting meeting(Programme programme, String id) {
    return programme.calendar().meeting(MeetingId.of(id)).orElseThrow();
  }

  static Initiative initiative(Programme programme, String id) {
    return only(programme.initiatives().stream().filter(i -> i.id().equals(InitiativeId.of(id))));
  }

  static Participation participation(Programme programme, String city) {
    return only(programme.participations().stream().filter(p -> p.city().equals(CityId.of(city))));
  }

  static Involvement involvement(Programme programme, String organisation, InvolvementRole role) {
    return only(
        programme.involvements().stream()
            .filter(i -> i.organisation().equals(OrganisationId.of(organisation)))
            .filter(i -> i.role() == role));
  }

  /** Returns the cities that take part. */
  static ImmutableList<CityId> citiesOf(Programme programme) {
    return programme.participations().stream()
        .map(Participation::city)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns what a source says about a field in place of the value adopted. */
  static String claimed(Programme programme, String path, String source) {
    Claim claim =
        only(
            programme.claims().stream()
                .filter(c -> c.path().toString().equals(path))
                .filter(c -> c.source().equals(SourceId.of(source))));
    return claim.value();
  }

  /** Returns all that a source says about a field in place of the value adopted. */
  static ImmutableList<String> allClaimed(Programme programme, String path, String source) {
    return programme.claims().stream()
        .filter(c -> c.path().toString().equals(path))
        .filter(c -> c.source().equals(SourceId.of(source)))
        .map(Claim::value)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableSet<SourceId> sources(String... ids) {
    return Stream.of(ids).map(SourceId::of).collect(ImmutableSet.toImmutableSet());
  }

  static ImmutableSet<CityId> cities(String... ids) {
    return Stream.of(ids).map(CityId::of).collect(ImmutableSet.toImmutableSet());
  }

  /** Returns the path of an element of a list of the programme, such as {@code /phases/0}. */
  static <T> String path(String list, List<T> elements, T element) {
    return "/" + list + "/" + elements.indexOf(element);
  }

  private static <T> T only(Stream<T> stream) {
    Collection<T> found = stream.toList();
    if (found.size() != 1) {
      throw new AssertionError("expected one, found " + found);
    }
    return found.iterator().next();
  }
}
