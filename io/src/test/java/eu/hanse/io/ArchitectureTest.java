package eu.hanse.io;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("eu.hanse.io", "eu.hanse.bundled");

  @Test
  void packagesFormALadder() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("file")
        .definedBy("eu.hanse.io.file")
        .layer("configuration")
        .definedBy("eu.hanse.io.configuration")
        .layer("problem")
        .definedBy("eu.hanse.io.problem")
        .layer("shape")
        .definedBy("eu.hanse.io.shape")
        .layer("json")
        .definedBy("eu.hanse.io.json")
        .layer("io")
        .definedBy("eu.hanse.io")
        .layer("bundled")
        .definedBy("eu.hanse.bundled")
        .layer("report")
        .definedBy("eu.hanse.io.report")
        .layer("check")
        .definedBy("eu.hanse.io.check")
        .whereLayer("check")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("check")
        .whereLayer("bundled")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("io")
        .mayOnlyBeAccessedByLayers("bundled", "report", "check")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("io", "bundled", "report")
        .whereLayer("file")
        .mayOnlyBeAccessedByLayers("json", "io")
        .whereLayer("configuration")
        .mayOnlyBeAccessedByLayers("shape", "io", "report", "check")
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers("json", "io", "bundled", "report")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheDefaultLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  @Test
  void nothingReadsTheClockOrLogs() {
    noClasses()
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..")
        .check(CLASSES);
  }
}
