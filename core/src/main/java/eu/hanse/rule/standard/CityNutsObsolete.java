package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.city.City;
import eu.hanse.place.Country;
import eu.hanse.place.NutsCode;
import eu.hanse.place.NutsRegister;
import eu.hanse.place.NutsVersion;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.source.ValuePath;
import java.util.Optional;

/** Reports a NUTS code that is not in the version the city names, or not in the latest. */
final class CityNutsObsolete implements EntityRule {

  private static final int SMALLEST = 3;

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("city.nuts-obsolete"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.CITY)
          .condition(
              "The NUTS code of a city existed once, but not in the latest version that"
                  + " covers its country, or not in the version that the city names.")
          .rationale(
              "Regions change with each version of the classification; statistics of today"
                  + " know only today's codes. The latest version that covers the United Kingdom is"
                  + " 2021.")
          .advice(
              "Look up the code of the region in the latest version, and name that version"
                  + " in nutsVersion.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(City city, RuleContext context, Findings findings) {
    findings.skipIf(city.nuts().isEmpty(), "its NUTS code is not known");
    city.nuts()
        .filter(code -> CityNutsCountry.fits(code, city))
        .filter(context.nuts()::contains)
        .ifPresent(code -> check(city, code, context.nuts(), findings));
  }

  private static void check(City city, NutsCode code, NutsRegister register, Findings findings) {
    ImmutableSortedSet<NutsVersion> versions = register.versionsOf(code);
    Optional<NutsVersion> named =
        city.nutsVersion()
            .filter(version -> !versions.contains(version))
            .filter(version -> knows(register, code.country(), version));
    Optional<NutsVersion> latest =
        register.latestVersionOf(code.country()).filter(version -> !versions.contains(version));
    if (named.isEmpty() && latest.isEmpty()) {
      return;
    }
    EntityKey subject = EntityKey.of(city.id());
    FindingDraft draft =
        findings
            .at(subject, ValuePath.of("nuts"))
            .with("code", code)
            .with("versions", Joiner.on(", ").join(versions))
            .with("country", code.country().englishName());
    latest.ifPresent(version -> correct(draft, city, code, version, register));
    if (named.isPresent()) {
      draft
          .with("named", named.get())
          .related(subject, ValuePath.of("nutsVersion"), "the version that the city names")
          .advise(
              "Name a version in which the code exists, or look up the code of the region in"
                  + " {named}.")
          .say(
              "The NUTS code {code} exists in NUTS {versions}, but not in {named}, the"
                  + " version that the city names.");
    } else {
      draft
          .with("latest", latest.orElseThrow())
          .advise(
              "Look up the code of the region in {latest}, and name that version in nutsVersion.")
          .say(
              "The NUTS code {code} exists in NUTS {versions}, but not in {latest}, the"
                  + " latest that covers {country}.");
    }
  }

  /** Of larger regions, whole parts may have gone to another region than their name. */
  private static void correct(
      FindingDraft draft, City city, NutsCode code, NutsVersion latest, NutsRegister register) {
    register
        .successorOf(code)
        .filter(successor -> successor.level() == SMALLEST)
        .ifPresent(
            successor -> {
              draft.correct(ValuePath.of("nuts"), successor);
              city.nutsVersion()
                  .filter(named -> named != latest)
                  .ifPresent(named -> draft.correct(ValuePath.of("nutsVersion"), latest));
            });
  }

  /** The register has no codes of some countries in early versions, which proves nothing. */
  private static boolean knows(NutsRegister register, Country country, NutsVersion version) {
    ImmutableSortedSet<NutsVersion> versions = register.versionsOf(NutsCode.of(country.euCode()));
    return !versions.isEmpty() && version.compareTo(versions.first()) >= 0;
  }
}
