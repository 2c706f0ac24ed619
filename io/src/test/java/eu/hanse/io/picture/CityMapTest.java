package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.ALPHA;
import static eu.hanse.io.picture.Examples.BETA;
import static eu.hanse.io.picture.Examples.CAPTION;
import static eu.hanse.io.picture.Examples.CITIES;
import static eu.hanse.io.picture.Examples.DELTA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.city.City;
import eu.hanse.place.GeoPoint;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CityMapTest {

  @Test
  void looksAsInTheGoldenFile() {
    PictureAssert.checkGolden(
        "map.svg",
        CityMap.of(CITIES)
            .sizedBy(Map.of(ALPHA, 4, BETA, 1), "programmes")
            .tiedBy(Examples.network())
            .draw(CAPTION));
  }

  @Test
  void citiesAreColouredByCountry() {
    Drawn drawn = Drawn.of(CityMap.of(CITIES).draw(CAPTION));

    assertThat(drawn.words())
        .contains("Colour and shape: country", "Germany", "France", "Ireland")
        .contains("Alphaville", "Betaburg", "Gammaham")
        .doesNotContain("Italy");
    assertThat(drawn.titles()).contains("Alphaville (France)");
  }

  @Test
  void saysWhichCitiesHaveNoPlaceOnIt() {
    Drawn drawn =
        Drawn.of(
            CityMap.of(
                    ImmutableList.<City>builder()
                        .addAll(CITIES)
                        .add(Examples.city("far", "Farpolis", "JP", GeoPoint.of(-41, 174)))
                        .build())
                .draw(CAPTION));

    assertThat(drawn.everyWord())
        .contains("Not on the map, as the position is not known: Epsilonia.")
        .contains("Beyond the map: Farpolis.");
    assertThat(drawn.description()).contains("A map of Europe with 4 cities.");
  }

  @Test
  void namesThatHaveNoRoomAreShownWhenPointedAt() {
    // Of twenty cities at one place, no more than the places around a mark can have their names.
    List<City> crowd =
        IntStream.range(0, 20)
            .mapToObj(i -> Examples.city("c" + i, "Crowdtown " + i, "FR", GeoPoint.of(48, 2)))
            .toList();

    Picture picture = CityMap.of(crowd).draw(CAPTION);

    PictureAssert.checkTextsAreApart(picture);
    Drawn drawn = Drawn.of(picture);
    assertThat(drawn.everyWord()).containsPattern("Names shown: \\d+ of 20");
    assertThat(drawn.titles()).contains("Crowdtown 0 (France)", "Crowdtown 19 (France)");
  }

  @Test
  void groupsAndSizesAreThoseGiven() {
    Drawn drawn =
        Drawn.of(
            CityMap.of(CITIES)
                .groupedBy(Map.of(ALPHA, "one", BETA, "two"), "community")
                .sizedBy(Map.of(ALPHA, 9, BETA, Double.NaN), "score")
                .draw(CAPTION));

    assertThat(drawn.words()).contains("Colour and shape: community", "one", "two", "not known");
    assertThat(drawn.titles())
        .contains(
            "Alphaville (France), score: 9, community: one",
            "Deltastadt (Germany), score: not known, community: not known");
    assertThat(drawn.everyWord())
        .contains("Of 3 cities, drawn in the smallest size, it is not known: score.");
  }

  @Test
  void tiesWithCitiesThatAreNotOnTheMapAreLeftOut() {
    Drawn drawn =
        Drawn.of(
            CityMap.of(CITIES.stream().filter(city -> !city.id().equals(DELTA)).toList())
                .tiedBy(Examples.network())
                .draw(CAPTION));

    assertThat(drawn.titles())
        .contains("Alphaville – Betaburg: 3")
        .noneMatch(title -> title.contains("delta"));
  }

  @Test
  void aMapWithoutCitiesSaysSo() {
    Drawn drawn = Drawn.of(CityMap.of(List.of()).draw(CAPTION));

    assertThat(drawn.everyWord()).contains("There are no cities to show.");
  }
}
