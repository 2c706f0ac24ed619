package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.placesOf;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.city.City;
import eu.hanse.city.Population;
import eu.hanse.id.SourceId;
import eu.hanse.organisation.Organisation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.rule.Correction;
import eu.hanse.rule.Finding;
import eu.hanse.source.Claim;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the rules on claims. */
class ClaimRulesTest {

  private static final ClaimPathUnknown UNKNOWN = new ClaimPathUnknown();
  private static final ClaimContradicted CONTRADICTED = new ClaimContradicted();

  private static final City TURIN =
      Judging.city("turin", "IT").withPopulation(Population.of(878_074, 2018));
  private static final Programme NETWORK =
      Judging.network(
          Judging.participation("turin", ParticipationRole.LEAD_PARTNER),
          Judging.participation("porto", ParticipationRole.PARTNER));

  @Test
  void aPathThatLeadsToNothingIsReportedWithTheOneThatWasProbablyMeant() {
    assertThat(judge(UNKNOWN, TURIN.withClaims(claim("/popluation/count", "870000"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/claims/0/path");
              assertThat(finding.message())
                  .isEqualTo(
                      "The claim's path /popluation/count leads to nothing: the city has no"
                          + " property \"popluation\".");
              assertThat(finding.corrections())
                  .containsExactly(
                      new Correction(
                          ValuePath.of("claims", 0, "path"), "/population/count", false));
              assertThat(finding.advice())
                  .startsWith("Did you mean /population/count? Write the names");
            });
  }

  @Test
  void aPositionBeyondTheEndOfAListIsReported() {
    assertThat(
            judge(
                UNKNOWN,
                NETWORK.withClaims(
                    claim("/participations/1/role", "lead-partner"),
                    claim("/participations/2/role", "partner"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/claims/1/path");
              assertThat(finding.corrections()).isEmpty();
              assertThat(finding.message())
                  .isEqualTo(
                      "The claim's path /participations/2/role leads to nothing: the last position"
                          + " in the list participations is 1.");
            });
  }

  @Test
  void aValueThatTheEntityCouldHaveMayBeClaimed() {
    assertThat(
            judge(
                UNKNOWN,
                TURIN.withClaims(claim("/partOf", "piedmont"), claim("/names/fr", "Turin")),
                NETWORK.withClaims(claim("/participations/0/tracks", "none"))))
        .isEmpty();
  }

  @Test
  void theEntityAsAWholeIsNoValue() {
    assertThat(judge(UNKNOWN, TURIN.withClaims(claim("", "a village"))))
        .extracting(Finding::message)
        .containsExactly("The claim is about the city as a whole and not about one of its values.");
    assertThat(judge(CONTRADICTED, TURIN.withClaims(claim("", "a village")))).isEmpty();
  }

  @Test
  void organisationsAndProgrammesAreJudgedToo() {
    Organisation organisation =
        Judging.organisation("agency")
            .withClaims(claim("/population", "12"), claim("/name", "The Agency"));
    Programme programme =
        NETWORK.withClaims(claim("/population", "12"), claim("/name", "The Network"));

    assertThat(placesOf(judge(UNKNOWN, organisation, programme)))
        .containsExactly("/claims/0/path", "/claims/0/path");
    assertThat(placesOf(judge(CONTRADICTED, organisation, programme)))
        .containsExactly("/name", "/name");
  }

  @Test
  void whatSourcesSayOtherwiseIsListedOnceForEachValue() {
    City city =
        TURIN.withClaims(
            claim("/population/count", "886837").withSource(SourceId.of("census")),
            claim("/kind", "metropolis"),
            claim("/population/count", "882 523").withSource(SourceId.of("register")));

    List<Finding> findings = judge(CONTRADICTED, city);

    assertThat(findings)
        .extracting(Finding::message)
        .containsExactly(
            "The adopted value of /kind is \"municipality\", but a source says otherwise:"
                + " \"metropolis\" (report).",
            "The adopted value of /population/count is \"878074\", but sources say otherwise:"
                + " \"886837\" (census), \"882 523\" (register).");
    assertThat(placesOf(findings)).containsExactly("/kind", "/population/count");
    assertThat(findings.get(1).related().get(0).path()).hasToString("/claims/0/value");
    assertThat(findings.get(1).related().get(0).label()).isEqualTo("what census says");
    assertThat(findings.get(1).arguments())
        .containsAllEntriesOf(
            Map.of(
                "adopted", "\"878074\"", "claims", "\"886837\" (census), \"882 523\" (register)"));
  }

  @Test
  void aClaimThatSaysTheSameContradictsNothing() {
    City city =
        TURIN.withClaims(
            claim("/kind", "Municipality "),
            claim("/population/count", "878074"),
            claim("/population/count", "1"));

    assertThat(judge(CONTRADICTED, city))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message())
                  .endsWith("but a source says otherwise: \"1\" (report).");
              assertThat(finding.related().get(0).path()).hasToString("/claims/2/value");
            });
  }

  @Test
  void aClaimWithoutAdoptedValueIsListed() {
    assertThat(judge(CONTRADICTED, TURIN.withClaims(claim("/partOf", "piedmont"))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.path()).hasToString("/partOf");
              assertThat(finding.message())
                  .isEqualTo(
                      "No value of /partOf is adopted, but a source says: \"piedmont\" (report).");
            });
  }

  @Test
  void ofAPathThatLeadsToNothingNoMoreIsSaid() {
    assertThat(judge(CONTRADICTED, TURIN.withClaims(claim("/colour", "red")))).isEmpty();
  }

  @Test
  void aShortListIsShownAndALongOneCounted() {
    City few = TURIN.withAliases("Torino", "Taurinorum").withClaims(claim("/aliases", "Augusta"));
    City many =
        TURIN
            .withAliases(IntStream.range(0, 20).mapToObj(i -> "Torino " + i).toList())
            .withClaims(claim("/aliases", "Augusta"));
    City named = TURIN.withNames(Map.of("fr", "Turin")).withClaims(claim("/names", "Torino"));

    assertThat(judge(CONTRADICTED, few).get(0).message())
        .startsWith("The adopted value of /aliases is \"Torino, Taurinorum\", but");
    assertThat(judge(CONTRADICTED, many).get(0).message())
        .startsWith("The adopted value of /aliases is a list of 20 values, but");
    assertThat(judge(CONTRADICTED, named).get(0).message())
        .startsWith("The adopted value of /names is \"fr: Turin\", but");
  }

  @Test
  void aLongTextIsCutOff() {
    City city = TURIN.withNote("é".repeat(80)).withClaims(claim("/note", "a\n" + "é".repeat(79)));

    assertThat(judge(CONTRADICTED, city).get(0).message())
        .isEqualTo(
            "The adopted value of /note is \""
                + "é".repeat(80)
                + "\", but a source says otherwise: \"a "
                + "é".repeat(78)
                + "...\" (report).");
  }

  @Test
  void aLongSingleTextIsNoList() {
    City city = TURIN.withNote("x".repeat(81)).withClaims(claim("/note", "y"));

    assertThat(judge(CONTRADICTED, city).get(0).message())
        .startsWith("The adopted value of /note is \"" + "x".repeat(80) + "...\", but");
  }

  private static Claim claim(String path, String value) {
    return Claim.builder()
        .path(ValuePath.parse(path))
        .value(value)
        .source(SourceId.of("report"))
        .build();
  }
}
