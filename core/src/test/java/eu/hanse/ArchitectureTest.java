package eu.hanse;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What architecture.md says about packages and about what the core must not do. */
class ArchitectureTest {

  /** From the bottom to the top; packages on one rung are named together. */
  private static final ImmutableList<ImmutableSet<String>> LADDER =
      ImmutableList.of(
          ImmutableSet.of("eu.hanse", "eu.hanse.id", "eu.hanse.time", "eu.hanse.text"),
          ImmutableSet.of("eu.hanse.source", "eu.hanse.table"),
          ImmutableSet.of("eu.hanse.place"),
          ImmutableSet.of("eu.hanse.organisation"),
          ImmutableSet.of("eu.hanse.governance"),
          ImmutableSet.of("eu.hanse.city"),
          ImmutableSet.of("eu.hanse.funding", "eu.hanse.calendar"),
          ImmutableSet.of("eu.hanse.programme"),
          ImmutableSet.of("eu.hanse.call"),
          ImmutableSet.of("eu.hanse.catalogue"),
          ImmutableSet.of("eu.hanse.property"),
          ImmutableSet.of("eu.hanse.rule", "eu.hanse.analysis"),
          ImmutableSet.of("eu.hanse.analysis.network", "eu.hanse.analysis.indicator"),
          ImmutableSet.of(
              "eu.hanse.analysis.measure",
              "eu.hanse.analysis.participation",
              "eu.hanse.analysis.continuity",
              "eu.hanse.analysis.governance",
              "eu.hanse.analysis.funding"),
          ImmutableSet.of("eu.hanse.rule.standard"),
          ImmutableSet.of("eu.hanse.validation"));

  private static final String[] NOT_EXPORTED = {"eu.hanse.text", "eu.hanse.rule.standard"};

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("eu.hanse");

  @Test
  void noPackageUsesOneAboveIt() {
    for (int rung = 0; rung < LADDER.size() - 1; rung++) {
      noClasses()
          .that()
          .resideInAnyPackage(LADDER.get(rung).toArray(String[]::new))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above(rung))
          .check(CORE);
    }
  }

  @Test
  void everyPackageHasAPlaceOnTheLadder() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .isSubsetOf(
            LADDER.stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet()));
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("eu.hanse.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void noClassReadsTheClock() {
    noClasses()
        .should()
        .dependOnClassesThat(assignableTo(Clock.class))
        .orShould()
        .callMethodWhere(calls(resideInAPackage("java.time.."), "now"))
        .orShould()
        .callMethodWhere(calls(assignableTo(System.class), "currentTimeMillis|nanoTime"))
        .orShould()
        .callConstructor(Date.class)
        .check(CORE);
  }

  @Test
  void noClassReadsTheEnvironment() {
    noClasses()
        .should()
        .callMethodWhere(calls(assignableTo(System.class), "getenv|getProperty|getProperties"))
        .orShould()
        .callMethodWhere(calls(assignableTo(Locale.class), "getDefault"))
        .orShould()
        .callMethodWhere(calls(assignableTo(ZoneId.class), "systemDefault"))
        .check(CORE);
  }

  @Test
  void noClassWritesTextInTheLanguageOfTheComputer() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CORE);
  }

  @Test
  void noClassLogsReflectsOrKnowsFiles() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.util.logging..", "java.lang.reflect..", "java.nio.file.."))
        .orShould()
        .dependOnClassesThat(assignableTo(File.class))
        .orShould()
        .callMethodWhere(
            calls(
                assignableTo(Class.class),
                "forName|get(Declared)?(Method|Field|Constructor|RecordComponent)s?"))
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CORE);
  }

  @Test
  void onlyMeasuresNeedTheOptionalLibraryForThem() {
    noClasses()
        .that()
        .resideOutsideOfPackage("eu.hanse.analysis.measure")
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.jgrapht.."))
        .check(CORE);
  }

  @Test
  void noStaticFieldCanChange() {
    fields().that().areStatic().should().beFinal().check(CORE);
  }

  @Test
  void noPublicTypeCanBeExtendedUnlessThatIsMeant() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .should(be(describe("final or sealed", ArchitectureTest::isClosed)))
        .check(CORE);
  }

  @Test
  void noPublicMethodShowsATypeThatIsNotExported() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages(NOT_EXPORTED)
        .should()
        .haveRawReturnType(resideInAnyPackage(NOT_EXPORTED))
        .orShould()
        .haveRawParameterTypes(anyOf(resideInAnyPackage(NOT_EXPORTED)))
        .check(CORE);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(CORE.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
  }

  private static String[] above(int rung) {
    return LADDER.subList(rung + 1, LADDER.size()).stream()
        .flatMap(ImmutableSet::stream)
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaAccess<?>> calls(
      DescribedPredicate<? super JavaClass> type, String methods) {
    return JavaAccess.Predicates.target(owner(type))
        .and(JavaAccess.Predicates.target(nameMatching(methods)))
        .forSubtype();
  }

  private static boolean isClosed(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.FINAL) || type.reflect().isSealed();
  }

  private static <T> DescribedPredicate<List<? extends T>> anyOf(
      DescribedPredicate<? super T> predicate) {
    return describe("any " + predicate.getDescription(), list -> list.stream().anyMatch(predicate));
  }
}
