package eu.hanse.io.repair;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import eu.hanse.io.problem.Problem;
import eu.hanse.io.problem.ReadProblem;
import eu.hanse.io.problem.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuspectsTest {

  private static final Candidate NAME = candidate(1, "/cities/0/name", "Limin");
  private static final Candidate ALIAS = candidate(1, "/cities/0/aliases/1", "Port");
  private static final Candidate NUTS = candidate(1, "/cities/0/nuts", "EL6");
  private static final Candidate OTHER = candidate(2, "/cities/1/name", "Limin");

  private final Suspects suspects = new Suspects(List.of(NAME, ALIAS, NUTS, OTHER), false);

  private static Candidate candidate(int line, String pointer, String value) {
    return new Candidate(
        problem(line, pointer),
        ImmutableSet.of(new Replacement(0, 1, "", value, '"' + value + '"', line, pointer)));
  }

  private static Problem problem(int line, String pointer) {
    return Problem.of(
        ReadProblem.MALFORMED_VALUE,
        "It is wrong.",
        new SourcePosition("data.json", line, 1, line, 2, 0, pointer));
  }

  @Test
  void whoWroteTheValueIsTheCulprit() {
    suspects.accuse(problem(1, "/cities/0/nuts"), Optional.of("EL6"));

    assertThat(suspects.culprits()).containsExactly(NUTS);
    assertThat(suspects.doubtful()).isEmpty();
  }

  @Test
  void whoWroteTheSameTextNearbyIsTheCulprit() {
    suspects.accuse(problem(9, "/cities/0/id"), Optional.of("Limin"));

    assertThat(suspects.culprits()).containsExactly(NAME);
  }

  @Test
  void theOnlyOneNearbyIsTheCulprit() {
    suspects.accuse(problem(9, "/cities/0/aliases/0"), Optional.of("x"));

    assertThat(suspects.culprits()).containsExactly(ALIAS);
  }

  @Test
  void amongSeveralNearbyNobodyIsSurelyTheCulprit() {
    suspects.accuse(problem(9, "/cities/0"), Optional.empty());

    assertThat(suspects.culprits()).isEmpty();
    assertThat(suspects.doubtful()).containsExactly(NAME, ALIAS, NUTS);
  }

  @Test
  void linesOfAStreamHaveNothingToDoWithOneAnother() {
    Suspects ofStream =
        new Suspects(
            List.of(candidate(1, "/city/name", "A"), candidate(2, "/city/name", "B")), true);

    ofStream.accuse(problem(2, "/city"), Optional.empty());

    assertThat(ofStream.culprits())
        .extracting(it -> it.problem().position().line())
        .containsExactly(2);
  }

  @Test
  void whereNobodyIsNearAllAreDoubtful() {
    Suspects ofStream = new Suspects(List.of(NAME, OTHER), true);

    ofStream.accuse(problem(3, "/city"), Optional.empty());

    assertThat(ofStream.doubtful()).containsExactly(NAME, OTHER);
    assertThat(ofStream.areNone()).isFalse();
  }
}
