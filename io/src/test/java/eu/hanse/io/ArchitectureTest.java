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
        .layer("picture")
        .definedBy("eu.hanse.io.picture")
        .layer("report")
        .definedBy("eu.hanse.io.report")
        .layer("repair")
        .definedBy("eu.hanse.io.repair")
        .layer("check")
        .definedBy("eu.hanse.io.check")
        .layer("export")
        .definedBy("eu.hanse.io.export")
        .layer("export of graphs")
        .definedBy("eu.hanse.io.export.graph")
        .layer("export of maps")
        .definedBy("eu.hanse.io.export.geo")
        .layer("export of linked data")
        .definedBy("eu.hanse.io.export.linked")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("export of graphs", "export of maps", "export of linked data")
        .whereLayer("export of graphs")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("export of maps")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("export of linked data")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("repair")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("picture")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("check")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("check")
        .whereLayer("bundled")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("io")
        .mayOnlyBeAccessedByLayers("bundled", "report", "check", "repair", "export")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("io", "bundled", "report", "export")
        .whereLayer("file")
        .mayOnlyBeAccessedByLayers(
            "json",
            "io",
            "repair",
            "picture",
            "export",
            "export of graphs",
            "export of maps",
            "export of linked data")
        .whereLayer("configuration")
        .mayOnlyBeAccessedByLayers("shape", "io", "report", "check")
        .whereLayer("shape")
        .mayOnlyBeAccessedByLayers(
            "json",
            "io",
            "bundled",
            "report",
            "repair",
            "export",
            "export of graphs",
            "export of maps",
            "export of linked data")
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
