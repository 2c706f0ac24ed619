package eu.hanse.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.call.CallRegister;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.city.CityKind;
import eu.hanse.city.Party;
import eu.hanse.funding.Rate;
import eu.hanse.id.CityId;
import eu.hanse.id.ProgrammeId;
import eu.hanse.place.Country;
import eu.hanse.place.GeoPoint;
import eu.hanse.place.NutsVersion;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.programme.Programme;
import eu.hanse.source.ValuePath;
import eu.hanse.test.SampleCall;
import eu.hanse.time.DateSpan;
import eu.hanse.time.PartialDate;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class HanseModuleTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new HanseModule()).build();

  private static final String TURIN =
      "{\"id\":\"turin\",\"name\":\"Turin\",\"kind\":\"municipality\",\"country\":\"IT\"}";

  private static City turin() {
    return City.builder()
        .id(CityId.of("turin"))
        .name("Turin")
        .kind(CityKind.MUNICIPALITY)
        .country(Country.of("IT"))
        .build();
  }

  @Test
  void writesAnEntityWithoutWhatIsAbsent() {
    assertThat(MAPPER.writeValueAsString(turin())).isEqualTo(TURIN);
  }

  @Test
  void readsAnEntity() {
    assertThat(MAPPER.readValue(TURIN, City.class)).isEqualTo(turin());
  }

  @Test
  void writesInCanonicalOrderWhateverTheMapperSorts() {
    JsonMapper sorting =
        JsonMapper.builder()
            .addModule(new HanseModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    assertThat(sorting.writeValueAsString(turin())).isEqualTo(TURIN);
  }

  @Test
  void aCatalogueIsADocument() {
    Catalogue catalogue = MAPPER.readValue(CompleteDocument.text(), Catalogue.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsString(catalogue)))
        .isEqualTo(MAPPER.readTree(CompleteDocument.withoutSchema()));
    assertThat(CatalogueWriter.canonical().toJson(catalogue))
        .isEqualTo(CompleteDocument.withoutSchema());
  }

  @Test
  void callsAreADocumentOfTheirOwn() {
    CallRegister calls = CallRegister.of(List.of(SampleCall.call()));
    String json = MAPPER.writeValueAsString(calls);

    assertThat(MAPPER.readTree(json))
        .isEqualTo(MAPPER.readTree(CallWriter.canonical().toJson(calls)));
    assertThat(MAPPER.readValue(json, CallRegister.class)).isEqualTo(calls);
    assertThat(MAPPER.writeValueAsString(CallRegister.empty()))
        .isEqualTo("{\"format\":\"hanse-calls/1\"}");
  }

  @Test
  void aCallThatStandsTwiceIsAFault() {
    String twice =
        "{\"format\":\"hanse-calls/1\",\"calls\":[{\"id\":\"a\",\"title\":\"A\"},"
            + "{\"id\":\"a\",\"title\":\"B\"}]}";

    assertThat(HanseModuleFaultsTest.problemsOf(MAPPER, twice, CallRegister.class))
        .singleElement()
        .satisfies(problem -> assertThat(problem).endsWith("These ids stand more than once: a."));
  }

  @Test
  void anEmptyCatalogueIsADocumentWithItsVersion() {
    assertThat(MAPPER.writeValueAsString(Catalogue.empty())).isEqualTo("{\"format\":\"hanse/1\"}");
  }

  @Test
  void readsFromBytesCharactersTreesAndBuffers() {
    JsonNode tree = MAPPER.readTree(CompleteDocument.text());
    TokenBuffer buffer = TokenBuffer.forGeneration();
    MAPPER.writeValue(buffer, tree);
    Catalogue expected = MAPPER.readValue(CompleteDocument.text(), Catalogue.class);

    assertThat(
            MAPPER.readValue(
                CompleteDocument.text().getBytes(StandardCharsets.UTF_8), Catalogue.class))
        .isEqualTo(expected);
    assertThat(MAPPER.readValue(new StringReader(CompleteDocument.text()), Catalogue.class))
        .isEqualTo(expected);
    assertThat(MAPPER.treeToValue(tree, Catalogue.class)).isEqualTo(expected);
    assertThat(MAPPER.readValue(buffer.asParser(), Catalogue.class)).isEqualTo(expected);
  }

  @Test
  void convertsToTreesAndBack() {
    JsonNode tree = MAPPER.valueToTree(turin());

    assertThat(tree.get("country").asString()).isEqualTo("IT");
    assertThat(MAPPER.convertValue(tree, City.class)).isEqualTo(turin());
  }

  @Test
  void readsAndWritesCollections() {
    List<City> cities = MAPPER.readValue("[" + TURIN + "]", new TypeReference<List<City>>() {});

    assertThat(cities).containsExactly(turin());
    assertThat(MAPPER.writeValueAsString(cities)).isEqualTo("[" + TURIN + "]");
    assertThat(MAPPER.writeValueAsString(ImmutableList.of(turin()))).isEqualTo("[" + TURIN + "]");
    assertThat(MAPPER.readValue("[" + TURIN + "]", City[].class)).containsExactly(turin());
  }

  @Test
  void readsSeveralRootValues() {
    try (var values = MAPPER.readerFor(City.class).<City>readValues(TURIN + "\n" + TURIN)) {
      assertThat(values.readAll()).containsExactly(turin(), turin());
    }
  }

  /** What an application may have. */
  record Visit(
      City city,
      Optional<CityId> next,
      List<Party> guests,
      Map<CityKind, Money> costs,
      Object any) {}

  @Test
  void modelTypesMayBePropertiesOfTheApplicationsOwnTypes() {
    Visit visit =
        new Visit(
            turin(),
            Optional.of(CityId.of("milan")),
            List.of(Party.of(CityId.of("paris"))),
            Map.of(CityKind.METROPOLIS, Money.parse("EUR 1.50")),
            DateSpan.parse("2020/.."));
    String json = MAPPER.writeValueAsString(visit);

    assertThat(json)
        .isEqualTo(
            "{\"city\":"
                + TURIN
                + ",\"next\":\"milan\",\"guests\":[\"city:paris\"],\"costs\":{\"metropolis\":\"EUR"
                + " 1.50\"},\"any\":\"2020/..\"}");
    assertThat(MAPPER.readValue(json, Visit.class))
        .isEqualTo(new Visit(visit.city(), visit.next(), visit.guests(), visit.costs(), "2020/.."));
  }

  @Test
  void aPropertyThatIsNullOrAbsentIsLeftToJackson() {
    Visit visit = MAPPER.readValue("{\"city\":null}", Visit.class);

    assertThat(visit.city()).isNull();
    assertThat(visit.next()).isEmpty();
  }

  @Test
  void singleValuesAreTextsOrNumbers() {
    assertThat(
            MAPPER.writeValueAsString(
                List.of(
                    ProgrammeId.of("icc-2020"),
                    NutsVersion.NUTS_2021,
                    ParticipationRole.LEAD_PARTNER,
                    PartialDate.parse("2020-05"),
                    Rate.of(new BigDecimal("0.10")),
                    ValuePath.of("a", 1),
                    Money.parse("JPY 5"))))
        .isEqualTo("[\"icc-2020\",\"2021\",\"lead-partner\",\"2020-05\",0.1,\"/a/1\",\"JPY 5\"]");
    assertThat(MAPPER.readValue("0.3333333333333333333333333333", Rate.class).value())
        .isEqualTo(new BigDecimal("0.3333333333333333333333333333"));
    assertThat(MAPPER.readValue("\"2021\"", NutsVersion.class)).isEqualTo(NutsVersion.NUTS_2021);
  }

  @Test
  void singleValuesMayBeKeysOfMaps() {
    Map<CityId, Rate> rates = ImmutableMap.of(CityId.of("turin"), Rate.parse("0.5"));
    String json = MAPPER.writeValueAsString(rates);

    assertThat(json).isEqualTo("{\"turin\":0.5}");
    assertThat(MAPPER.readValue(json, new TypeReference<Map<CityId, Rate>>() {})).isEqualTo(rates);
    assertThat(MAPPER.readValue("{\"city:a\":1}", new TypeReference<Map<Party, Integer>>() {}))
        .containsExactly(Map.entry(Party.of(CityId.of("a")), 1));
  }

  @Test
  void enumerationsMayBeKeysOfEnumMaps() {
    EnumMap<CityKind, Integer> counts = new EnumMap<>(Map.of(CityKind.CITY_STATE, 2));
    String json = MAPPER.writeValueAsString(counts);

    assertThat(json).isEqualTo("{\"city-state\":2}");
    assertThat(MAPPER.readValue(json, new TypeReference<EnumMap<CityKind, Integer>>() {}))
        .isEqualTo(counts);
  }

  @Test
  void partsCanBeReadByThemselves() {
    assertThat(MAPPER.readValue("{\"lat\":1,\"lon\":2.5}", GeoPoint.class))
        .isEqualTo(GeoPoint.of(1, 2.5));
    assertThat(
            MAPPER
                .readValue("{\"city\":\"turin\",\"role\":\"partner\"}", Participation.class)
                .role())
        .isEqualTo(ParticipationRole.PARTNER);
  }

  @Test
  void settingsOfTheMapperDoNotLoosenTheFormat() {
    JsonMapper lenient =
        JsonMapper.builder()
            .addModule(new HanseModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    assertThat(HanseModuleFaultsTest.problemsOf(lenient, TURIN.replace("name", "nam"), City.class))
        .hasSize(1);
    assertThat(
            HanseModuleFaultsTest.problemsOf(
                lenient, TURIN.replace("municipality", "village"), City.class))
        .hasSize(1);
    assertThat(
            HanseModuleFaultsTest.problemsOf(
                lenient, TURIN.replace("}", ",\"aliases\":\"x\"}"), City.class))
        .hasSize(1);
  }

  @Test
  void programmesCanBeReadByThemselves() {
    Catalogue catalogue = MAPPER.readValue(CompleteDocument.text(), Catalogue.class);
    Programme programme = catalogue.programmes().values().iterator().next();

    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(programme), Programme.class))
        .isEqualTo(programme);
  }
}
