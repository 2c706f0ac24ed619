package eu.hanse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.calendar.Meeting;
import eu.hanse.calendar.MeetingCalendar;
import eu.hanse.call.Call;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.city.City;
import eu.hanse.organisation.Organisation;
import eu.hanse.place.Country;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Programme;
import eu.hanse.source.Source;
import eu.hanse.test.Attribute;
import eu.hanse.test.SampleCall;
import eu.hanse.test.SampleProgramme;
import eu.hanse.test.Samples;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  @Test
  void descriptionsTellAllThatIsKnown() {
    assertTellsAll(Source.class, Samples.source(), Samples.source().describe());
    assertTellsAll(Organisation.class, Samples.organisation(), Samples.organisation().describe());
    assertTellsAll(City.class, Samples.city(), Samples.city().describe());
    assertTellsAll(
        Programme.class, SampleProgramme.programme(), SampleProgramme.programme().describe());
    assertTellsAll(
        Initiative.class, SampleProgramme.initiative(), SampleProgramme.initiative().describe());
    assertTellsAll(Meeting.class, SampleProgramme.meeting(), SampleProgramme.meeting().describe());
    assertTellsAll(Call.class, SampleCall.call(), SampleCall.call().describe());
  }

  @Test
  void aCatalogueDescribesEachEntityInALine() {
    assertThat(Samples.catalogue().describe())
        .isEqualTo(
            """
            Catalogue of 1 programme, 1 city, 1 organisation, 1 source
              programmes    Programme sample-programme "Sample Network of Cities" second edition
              cities        City sample-city "Sampleville" (FR)
              organisations Organisation sample-organisation "Sample Cluster"
              sources       Source sample-source "Report on the sample network"\
            """);
  }

  @Test
  void aSourceIsDescribedInSeveralLines() {
    assertThat(Samples.source().describe())
        .isEqualTo(
            """
            Source sample-source "Report on the sample network"
              publisher     Sample publisher
              published     2019-03
              url           https://example.org/source
              retrieved     2026-11-21
              licence       CC BY 4.0
              note          Second print run\
            """);
  }

  @Test
  void everythingElseIsShownInOneLine() {
    Catalogue catalogue = Samples.catalogue();

    assertThat(catalogue.toString()).doesNotContain("\n");
    assertOneLine(Source.class, Samples.source());
    assertOneLine(Organisation.class, Samples.organisation());
    assertOneLine(City.class, Samples.city());
    assertOneLine(Programme.class, SampleProgramme.programme());
    assertOneLine(Call.class, SampleCall.call());
  }

  @Test
  void aProgrammeIsShownWithoutItsParts() {
    assertThat(SampleProgramme.programme())
        .hasToString("Programme sample-programme \"Sample Network of Cities\" second edition");
    assertThat(SampleProgramme.calendar()).hasToString("Calendar of 1 meeting and 1 review period");
    assertThat(SampleProgramme.procurement()).hasToString("Procurement of 1 lot in 1 stage");
  }

  private static void assertTellsAll(Class<?> type, Object entity, String description) {
    for (Attribute attribute : Attribute.of(type)) {
      assertThat(attribute.valuesIn(entity).stream().flatMap(DescriptionsTest::shown))
          .as(attribute.name())
          .isNotEmpty()
          .allMatch(description::contains);
    }
  }

  private static Stream<String> shown(Object value) {
    if (value instanceof MeetingCalendar calendar) {
      return Stream.concat(calendar.meetings().stream(), calendar.reviewPeriods().stream())
          .map(Object::toString);
    }
    return Stream.of(value instanceof Country country ? country.englishName() : value.toString());
  }

  private static void assertOneLine(Class<?> type, Object entity) {
    assertThat(entity.toString()).doesNotContain("\n", "Optional", "Immutable");
    for (Attribute attribute : Attribute.of(type)) {
      Class<?> element = attribute.elementType();
      ImmutableList<Object> values = attribute.valuesIn(entity);
      Consumer<Object> check =
          Attribute.has(element)
              ? value -> assertOneLine(element, value)
              : value -> assertThat(value.toString()).doesNotContain("\n");
      assertThat(values).allSatisfy(check);
    }
  }
}
