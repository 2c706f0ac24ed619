package eu.hanse.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.governance.PlacementModel;
import eu.hanse.programme.ParticipationRole;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void constantsAreWrittenInLowerCaseWithHyphens() {
    assertThat(Words.of(ParticipationRole.LEAD_PARTNER)).isEqualTo("lead-partner");
    assertThat(PlacementModel.WITHIN_IT_DEPARTMENT).hasToString("within-it-department");
  }

  @Test
  void theLanguageOfTheComputerMakesNoDifference() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(PlacementModel.WITHIN_IT_DEPARTMENT).hasToString("within-it-department");
    } finally {
      Locale.setDefault(before);
    }
  }
}
