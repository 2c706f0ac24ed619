package eu.hanse.rule.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Rule;
import eu.hanse.rule.RuleForm;
import eu.hanse.rule.RuleInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
