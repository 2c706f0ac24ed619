package eu.hanse.io.export;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.bundled.BundledCatalogue;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.io.CatalogueReader;
import eu.hanse.io.DataReport;
import eu.hanse.rule.Severity;
import eu.hanse.test.Samples;
import eu.hanse.validation.RuleSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ManifestTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void isALineToCite() {
    assertThat(Exports.MANIFEST)
        .hasToString(
            "hanse 1.2.3, data sha256:0123456789ab..., as of 2024-01-31, 3 errors, 1 warning,"
                + " 0 infos");
  }

  @Test
  void hasTheFindingsOfTheReport() {
    DataReport report =
        CatalogueReader.standard().read(BundledCatalogue.files()).validate(RuleSet.standard(), DAY);

    Manifest manifest = Manifest.of(BundledCatalogue.load(), RuleSet.standard(), DAY);

    for (Severity severity : Severity.values()) {
      assertThat(manifest.count(severity)).isEqualTo(report.totals().count(severity));
    }
    assertThat(manifest.findings()).containsOnlyKeys("error", "warning", "info");
  }

  /** The file is in its canonical form, and the hash is the one that sha256sum has of it. */
  @Test
  void knowsDataByTheirCanonicalForm() {
    String hash = Manifest.of(Exports.catalogue(), RuleSet.empty(), DAY).dataHash();

    assertThat(hash)
        .isEqualTo("sha256:947dea62d294b757676c1f14134804a0a04c53c62963bcda04f3a9be9b24cf14");
    assertThat(Manifest.of(Samples.catalogue(), RuleSet.empty(), DAY).dataHash())
        .isNotEqualTo(hash);
  }

  @Test
  void knowsRulesByTheirCodesAndSeverities() {
    RuleSet rules = RuleSet.standard();

    assertThat(version(rules))
        .matches("\\d+\\.\\d+\\.\\d+\\S*, " + rules.rules().size() + " rules, sha256:[0-9a-f]{12}")
        .isEqualTo(version(RuleSet.empty().plus(rules.rules().reverse())))
        .isNotEqualTo(version(rules.without("name.blank")))
        .isNotEqualTo(version(rules.withSeverity("name.blank", Severity.INFO)));
  }

  private static String version(RuleSet rules) {
    return Manifest.of(Catalogue.empty(), rules, DAY).ruleSetVersion();
  }

  @Test
  void tellsTheReleaseThatTheBuildIsOf() {
    assertThat(Manifest.of(Catalogue.empty(), RuleSet.empty(), DAY).libraryVersion())
        .matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }
}
