package eu.hanse.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

  private static final Map<String, Function<String, Id>> FACTORIES =
      Map.ofEntries(
          Map.entry("call id", CallId::of),
          Map.entry("city id", CityId::of),
          Map.entry("framework id", FrameworkId::of),
          Map.entry("initiative id", InitiativeId::of),
          Map.entry("lot id", LotId::of),
          Map.entry("meeting id", MeetingId::of),
          Map.entry("organisation id", OrganisationId::of),
          Map.entry("phase id", PhaseId::of),
          Map.entry("programme id", ProgrammeId::of),
          Map.entry("review period id", ReviewPeriodId::of),
          Map.entry("source id", SourceId::of),
          Map.entry("track id", TrackId::of));

  @ParameterizedTest
  @ValueSource(strings = {"turin", "metropole-grand-paris", "7", "phase-2", "a-1-b"})
  void slugsArePartsOfLowerCaseLettersAndDigitsJoinedByHyphens(String slug) {
    assertThat(CityId.of(slug)).hasToString(slug);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "-turin",
        "turin-",
        "saint--denis",
        "Turin",
        "turin ",
        "métropole",
        "a_b",
        "a.b",
        "a/b",
        "٣",
        "ｔ",
        "a\n"
      })
  void otherTextsAreNotSlugs(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CityId.of(text));
  }

  @Test
  void sixtyFourCharactersAreNotTooManyButOneMoreIs() {
    assertThat(CityId.of("x".repeat(64)).value()).hasSize(64);
    assertThatIllegalArgumentException().isThrownBy(() -> CityId.of("x".repeat(65)));
  }

  @Test
  void theMessageNamesTheValueAndWhatWasExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CityId.of("Turin"))
        .withMessage(
            "city id \"Turin\": expected lower-case letters and digits, in parts joined by single"
                + " hyphens, at most 64 characters, such as \"metropole-grand-paris\"");
  }

  @Test
  void everyTypeOfIdNamesItselfInItsMessage() {
    FACTORIES.forEach(
        (label, factory) ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> factory.apply("No Slug"))
                .withMessageStartingWith(label + " \"No Slug\": "));
  }

  @Test
  void everyTypeOfIdIsTestedHere() {
    assertThat(FACTORIES.values().stream().map(factory -> factory.apply("x")))
        .<Class<?>>extracting(Id::getClass)
        .containsExactlyInAnyOrder(Id.class.getPermittedSubclasses());
  }

  @Test
  void idsOfDifferentTypesAreNeverEqual() {
    assertThat(FACTORIES.values().stream().map(factory -> factory.apply("x")).distinct())
        .hasSize(12);
  }

  @Test
  void idsAreOrderedByTheirSlugs() {
    assertThat(CityId.of("espoo")).isLessThan(CityId.of("turin"));
  }
}
