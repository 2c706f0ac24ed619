package eu.hanse.io.repair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadLimits;
import eu.hanse.io.problem.SourcePosition;
import eu.hanse.io.problem.TextCorrection;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundChangesTest {

  private static final String TEXT =
      "{\"format\":\"hanse/1\",\"programmes\":[{\"id\":\"p\",\"name\":\"P\",\"kind\":\"partnership\","
          + "\"initiatives\":[{\"id\":\"i\",\"name\":\"I\",\"kind\":\"pilot\","
          + "\"themes\":[\"x \",\"x\"]}]}]}";
  private static final Candidate HARMFUL = candidate("\"x \"", "x", 0);
  private static final Candidate HARMLESS = candidate("\"x\"", "y", 1);

  private final List<RefusedRepair> refused = new ArrayList<>();
  private final SoundChanges changes = new SoundChanges(ReadLimits.standard(), refused);
  private final WorkingCopy copy =
      new WorkingCopy(Repairs.file("data.json", TEXT), TEXT.getBytes(UTF_8));

  private static Candidate candidate(String before, String after, int position) {
    int start = TEXT.indexOf(before);
    SourcePosition place =
        new SourcePosition(
            "data.json",
            1,
            start + 1,
            1,
            start + 1 + before.length(),
            start,
            "/programmes/0/initiatives/0/themes/" + position);
    TextCorrection correction = new TextCorrection(place, after, true);
    Problem problem =
        Problem.of(RuleCode.of("test.theme"), Severity.WARNING, "It is wrong.", "Mend it.", place)
            .correctedBy(correction);
    TextValue found = TextValue.at(TEXT.getBytes(UTF_8), start).orElseThrow();
    return new Candidate(problem, ImmutableSet.of(Replacement.of(found, correction)));
  }

  @Test
  void whatDoesHarmIsRefusedInEachRound() {
    assertThat(changes.choose(copy, List.of(HARMFUL))).isEmpty();
    assertThat(refused).hasSize(1);

    assertThat(changes.choose(copy, List.of(HARMFUL, HARMLESS)))
        .as("known to do harm to the file as it is, it is not tried again")
        .containsExactly(HARMLESS);
    assertThat(refused).hasSize(2);
  }

  @Test
  void whatDidHarmMayDoNoneToAFileThatWasChanged() {
    assertThat(changes.choose(copy, List.of(HARMFUL))).isEmpty();

    copy.replace(HARMLESS.replacements());

    assertThat(changes.choose(copy, List.of(HARMFUL))).containsExactly(HARMFUL);
    assertThat(refused).hasSize(1);
  }

  @Test
  void allOfThemAreTriedTogether() {
    assertThat(changes.choose(copy, List.of(HARMFUL, HARMLESS))).containsExactly(HARMFUL, HARMLESS);
    assertThat(refused).isEmpty();
  }
}
