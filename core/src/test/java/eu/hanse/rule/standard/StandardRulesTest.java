package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.id.CityId;
import eu.hanse.place.Country;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleForm;
import eu.hanse.rule.RuleInfo;
import eu.hanse.validation.ValidationRun;
import eu.hanse.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardRulesTest {

  private static final List<RuleInfo> INFOS = StandardRules.all().stream().map(Rule::info).toList();

  @Test
  void isSortedByCodeAndHasNoCodeTwice() {
    assertThat(INFOS)
        .extracting(RuleInfo::code)
        .isSortedAccordingTo(Comparator.naturalOrder())
        .doesNotHaveDuplicates();
  }

  @Test
  void listsEveryRuleOfThePackage() {
    assertThat(StandardRules.all().stream().map(rule -> rule.getClass().getSimpleName()))
        .containsExactlyInAnyOrderElementsOf(rulesOfThePackage());
  }

  @Test
  void namesEachClassAfterItsCode() {
    assertThat(StandardRules.all())
        .allSatisfy(
            rule ->
                assertThat(rule.getClass().getSimpleName())
                    .isEqualToIgnoringCase(rule.info().code().value().replaceAll("[.-]", "")));
  }

  @Test
  void writesWhatIsToBeKnownInTheFormOfRules() {
    assertThat(INFOS).allSatisfy(info -> assertThat(RuleForm.faultsOf(info)).isEmpty());
  }

  /** A rule is only given entities of its kinds: a method for another kind would never run. */
  @Test
  void judgesTheKindsOfEntitiesThatItHasMethodsFor() {
    for (Rule rule : StandardRules.all()) {
      if (rule instanceof EntityRule) {
        assertThat(methods(rule.getClass()))
            .as(rule.info().code().value())
            .containsAll(rule.info().subjects());
        assertThat(rule.info().subjects())
            .as(rule.info().code().value())
            .containsAll(ownMethods(rule.getClass()));
      }
    }
  }

  /** What passed is to be told from what gave nothing to judge. */
  @Test
  void saysOfEntitiesThatHoldNothingWhyMostRulesCannotJudgeThem() {
    assertThat(
            judging(
                EntityKind.CITY,
                run ->
                    run.judge(
                        City.builder()
                            .id(CityId.of("turin"))
                            .name("Turin")
                            .kind(CityKind.MUNICIPALITY)
                            .country(Country.of("IT"))
                            .build(),
                        true)))
        .containsExactly(
            "name.blank",
            "name.untrimmed",
            "period.reversed",
            "ref.unknown-city",
            "ref.unknown-source",
            "source.missing");
    assertThat(judging(EntityKind.PROGRAMME, run -> run.judge(Samples.programme().build(), true)))
        .containsExactly(
            "id.duplicate",
            "name.blank",
            "name.untrimmed",
            "period.reversed",
            "programme.no-participations",
            "programme.period-missing",
            "ref.unknown-city",
            "ref.unknown-expert",
            "ref.unknown-initiative",
            "ref.unknown-lot",
            "ref.unknown-organisation",
            "ref.unknown-phase",
            "ref.unknown-programme",
            "ref.unknown-source",
            "ref.unknown-track",
            "source.missing");
  }

  private static List<String> judging(EntityKind kind, Consumer<ValidationRun> work) {
    RuleContext context =
        RuleContext.of(LocalDate.parse("2026-01-01"), Catalogue.builder().build());
    ValidationRun run = Validator.standard().begin(context, finding -> {});
    work.accept(run);
    Set<RuleCode> ofEntities =
        StandardRules.all().stream()
            .filter(EntityRule.class::isInstance)
            .filter(rule -> rule.info().subjects().contains(kind))
            .map(rule -> rule.info().code())
            .collect(Collectors.toSet());
    return run.statistics().stream()
        .filter(statistics -> ofEntities.contains(statistics.rule()) && statistics.judged() > 0)
        .map(statistics -> statistics.rule().value())
        .toList();
  }

  private static List<EntityKind> methods(Class<?> rule) {
    return rule == Object.class
        ? List.of()
        : Stream.concat(ownMethods(rule).stream(), methods(rule.getSuperclass()).stream()).toList();
  }

  private static List<EntityKind> ownMethods(Class<?> rule) {
    return Arrays.stream(rule.getDeclaredMethods())
        .filter(method -> method.getName().equals("check") && method.getParameterCount() == 3)
        .map(method -> method.getParameterTypes()[0].getSimpleName())
        .flatMap(
            name ->
                Arrays.stream(EntityKind.values())
                    .filter(kind -> kind.name().equalsIgnoreCase(name)))
        .toList();
  }

  private static List<String> rulesOfThePackage() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.hanse.rule.standard")
            .stream()
            .filter(type -> type.isAssignableTo(Rule.class))
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .map(JavaClass::getSimpleName)
            .toList();
  }
}
