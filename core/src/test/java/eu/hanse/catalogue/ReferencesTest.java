package eu.hanse.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.hanse.city.City;
import eu.hanse.city.Party;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.id.OrganisationId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import eu.hanse.test.Attribute;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The samples have a value in every field, and no two fields name the same entity. */
class ReferencesTest {

  private static final ImmutableSet<Class<?>> REFERENCE_TYPES =
      ImmutableSet.of(
          SourceId.class,
          OrganisationId.class,
          CityId.class,
          ProgrammeId.class,
          Party.class,
          InitiativeReference.class);

  @Test
  void everyReferenceOfAProgrammeIsFound() {
    assertEveryReferenceIsFound(
        Programme.class, referencesOf(SampleProgramme.programme(), References::of));
  }

  @Test
  void everyReferenceOfACityIsFound() {
    assertEveryReferenceIsFound(City.class, referencesOf(Samples.city(), References::of));
  }

  @Test
  void everyReferenceOfAnOrganisationIsFound() {
    assertEveryReferenceIsFound(
        Organisation.class, referencesOf(Samples.organisation(), References::of));
  }

  @Test
  void aReferenceNamesTheEntityAndThePlace() {
    assertThat(referencesOf(SampleProgramme.programme(), References::of))
        .contains(
            new Reference(
                EntityKey.of(CityId.of("hosting-city")),
                ValuePath.parse("/calendar/meetings/0/host")),
            new Reference(
                EntityKey.of(OrganisationId.of("payer-of-initiative")),
                ValuePath.parse("/initiatives/0/funding/contributions/0/payer"),
                "organisation:",
                ""),
            new Reference(
                EntityKey.of(ProgrammeId.of("programme-of-practice")),
                ValuePath.parse("/transfers/0/practice"),
                "",
                "/city-heroes"));
  }

  @Test
  void aReferenceToldWithAnotherIdKeepsWhatStandsAroundIt() {
    EntityKey key = EntityKey.of(ProgrammeId.of("innovato"));

    assertThat(new Reference(key, ValuePath.ROOT, "", "/builders").naming("innovato-r"))
        .isEqualTo("innovato-r/builders");
    assertThat(new Reference(key, ValuePath.ROOT).naming("innovato-r")).isEqualTo("innovato-r");
  }

  @Test
  void anInitiativeOfTheSameProgrammeIsNoReferenceToAnotherEntity() {
    Programme programme =
        SampleProgramme.programme()
            .withTransfers(
                SampleProgramme.transfer().withPractice(InitiativeReference.parse("city-heroes")));

    assertThat(referencesOf(programme, References::of))
        .extracting(reference -> reference.path().toString())
        .doesNotContain("/transfers/0/practice");
  }

  @Test
  void elementsOfListsAreNumberedFromZero() {
    Programme programme =
        SampleProgramme.programme().withSources(SourceId.of("a"), SourceId.of("b"));

    assertThat(referencesOf(programme, References::of))
        .contains(
            new Reference(EntityKey.of(SourceId.of("a")), ValuePath.of("sources", 0)),
            new Reference(EntityKey.of(SourceId.of("b")), ValuePath.of("sources", 1)));
  }

  @Test
  void onlyReferencesToTheKindsWantedAreVisited() {
    for (EntityKind kind : EntityKind.values()) {
      List<EntityKey> all =
          referencesOf(SampleProgramme.programme(), References::of).stream()
              .map(Reference::target)
              .filter(target -> target.kind() == kind)
              .toList();
      List<EntityKey> visited = new ArrayList<>();

      References.of(SampleProgramme.programme(), new OfKind(kind, visited));

      assertThat(visited).isNotEmpty().containsExactlyElementsOf(all);
    }
  }

  @Test
  void theReferenceIsThatOfTheTargetVisited() {
    References.of(
        SampleProgramme.programme(),
        (target, reference) -> assertThat(reference.get().target()).isEqualTo(target));
  }

  private record OfKind(EntityKind kind, List<EntityKey> visited) implements ReferenceVisitor {

    @Override
    public boolean wants(EntityKind referred) {
      return referred == kind;
    }

    @Override
    public void visit(EntityKey target, Supplier<Reference> reference) {
      visited.add(target);
    }
  }

  private static void assertEveryReferenceIsFound(Class<?> type, List<Reference> found) {
    Set<String> fields = new TreeSet<>();
    collectReferenceFields(type, "", fields);

    assertThat(found).extracting(Reference::target).doesNotHaveDuplicates();
    assertThat(found)
        .extracting(reference -> reference.path().toString().replaceAll("/[0-9]+", "/*"))
        .containsExactlyInAnyOrderElementsOf(fields);
  }

  private static void collectReferenceFields(Class<?> type, String path, Set<String> fields) {
    for (Attribute attribute : Attribute.of(type)) {
      Class<?> element = attribute.elementType();
      String place = path + "/" + attribute.name() + (attribute.isCollection() ? "/*" : "");
      if (REFERENCE_TYPES.contains(element)) {
        if (!place.equals("/id")) {
          fields.add(place);
        }
      } else if (Attribute.has(element)) {
        collectReferenceFields(element, place, fields);
      }
    }
  }

  private static <T> List<Reference> referencesOf(
      T entity, BiConsumer<T, ReferenceVisitor> references) {
    List<Reference> found = new ArrayList<>();
    references.accept(entity, (target, reference) -> found.add(reference.get()));
    return found;
  }
}
