package eu.hanse.io.picture;

import static eu.hanse.io.picture.Examples.CAPTION;
import static eu.hanse.io.picture.Examples.PROGRAMMES;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import eu.hanse.id.ProgrammeId;
import eu.hanse.programme.Programme;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTimelineTest {

  @Test
  void looksAsInTheGoldenFile() {
    PictureAssert.checkGolden("timeline.svg", ProgrammeTimeline.of(PROGRAMMES).draw(CAPTION));
  }

  @Test
  void editionsFollowOneAnother() {
    Drawn drawn = Drawn.of(ProgrammeTimeline.of(PROGRAMMES).draw(CAPTION));

    assertThat(drawn.words())
        .containsSubsequence("PRO 1", "PRO 2", "The other programme", "Programme without dates");
    assertThat(drawn.titles()).contains("The second programme continues The first programme");
  }

  @Test
  void periodsPhasesAndMeetingsAreNamed() {
    Drawn drawn = Drawn.of(ProgrammeTimeline.of(PROGRAMMES).draw(CAPTION));

    assertThat(drawn.titles())
        .contains("The second programme, 2020-02-01 to 2021")
        .contains("The other programme, from 2019-03")
        .contains("Work, from 2020-09")
        .contains("The opening meeting (kick-off), 2020-02-10")
        .noneMatch(title -> title.contains("The never meeting"));
    assertThat(drawn.words()).contains("period not known");
    assertThat(drawn.everyWord()).contains("1 phase is not shown, as the dates are not known.");
  }

  @Test
  void aPeriodThatEndsBeforeItStartsIsNoBar() {
    Drawn drawn =
        Drawn.of(
            ProgrammeTimeline.of(List.of(Examples.programme("odd", "2021/2019").build()))
                .draw(CAPTION));

    assertThat(drawn.words()).contains("ends before it starts");
  }

  @Test
  void programmesThatContinueEachOtherInACircleAreDrawnAllTheSame() {
    Programme one = Examples.programme("one", "2019").predecessor(ProgrammeId.of("two")).build();
    Programme two = Examples.programme("two", "2020").predecessor(ProgrammeId.of("one")).build();

    Drawn drawn = Drawn.of(ProgrammeTimeline.of(ImmutableList.of(two, one)).draw(CAPTION));

    assertThat(drawn.words()).containsSubsequence("The one programme", "The two programme");
  }

  @Test
  void programmesOfWhichNoDateIsKnownHaveNoAxis() {
    Drawn drawn = Drawn.of(ProgrammeTimeline.of(PROGRAMMES.subList(3, 4)).draw(CAPTION));

    assertThat(drawn.words()).contains("period not known").doesNotContain("0");
  }

  @Test
  void noProgrammesAreSaidToBeNone() {
    Drawn drawn = Drawn.of(ProgrammeTimeline.of(List.of()).draw(CAPTION));

    assertThat(drawn.words()).contains("There are no programmes to show.");
  }

  @Test
  void centuriesHaveFewerMarks() {
    Picture picture =
        ProgrammeTimeline.of(
                List.of(
                    Examples.programme("old", "0001/1200").build(),
                    Examples.programme("late", "9998/9999-12-31").build()))
            .draw(CAPTION);

    PictureAssert.checkTextsAreOnSheet(picture);
    PictureAssert.checkTextsAreApart(picture);
    assertThat(Drawn.of(picture).words()).contains("1000", "9000").doesNotContain("1100");
  }
}
