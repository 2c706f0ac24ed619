package eu.hanse.rule.standard;

import static eu.hanse.rule.standard.Judging.judge;
import static eu.hanse.rule.standard.Judging.network;
import static eu.hanse.rule.standard.Judging.participation;
import static org.assertj.core.api.Assertions.assertThat;

import eu.hanse.id.PhaseId;
import eu.hanse.programme.Participation;
import eu.hanse.programme.ParticipationRole;
import eu.hanse.time.DateSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Compares {@link ParticipationTwoLeads} with looking at all pairs. */
final class ParticipationTwoLeadsProperties {

  @Provide
  Arbitrary<List<Participation>> leads() {
    Arbitrary<DateSpan> periods =
        Arbitraries.of(
                "2018/2020",
                "2018",
                "2019-03/..",
                "2019/..",
                "2019-03-01/2019-03-31",
                "2019-03-31/2021",
                "2019-03",
                "2020/2018",
                "2021-01-01")
            .map(DateSpan::parse);
    Arbitrary<Set<PhaseId>> phases =
        Arbitraries.of("one", "two", "three").map(PhaseId::of).set().ofMaxSize(2);
    return Combinators.combine(
            Arbitraries.of("turin", "murcia", "porto"), periods.optional(), phases)
        .as(
            (city, period, some) ->
                participation(city, ParticipationRole.LEAD_PARTNER)
                    .withPeriod(period)
                    .withPhases(some))
        .list()
        .ofMaxSize(12);
  }

  @Property
  void eachLeadIsReportedWithTheFirstBeforeItThatCoincides(
      @ForAll("leads") List<Participation> leads) {
    List<String> expected = new ArrayList<>();
    for (int later = 0; later < leads.size(); later++) {
      for (int first = 0; first < later; first++) {
        if (coincide(leads.get(first), leads.get(later))) {
          expected.add(later + " with " + first);
          break;
        }
      }
    }

    assertThat(judge(new ParticipationTwoLeads(), network(leads.toArray(Participation[]::new))))
        .extracting(
            finding ->
                finding.path().steps().get(1)
                    + " with "
                    + finding.related().get(0).path().steps().get(1))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static boolean coincide(Participation first, Participation second) {
    boolean inOtherPhases =
        !first.phases().isEmpty()
            && !second.phases().isEmpty()
            && Collections.disjoint(first.phases(), second.phases());
    return !first.city().equals(second.city())
        && !inOtherPhases
        && (first.period().isEmpty()
            || second.period().isEmpty()
            || first.period().get().overlaps(second.period().get()));
  }
}
