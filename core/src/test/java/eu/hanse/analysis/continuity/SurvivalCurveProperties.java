package eu.hanse.analysis.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SurvivalCurveProperties {

  @Provide
  Arbitrary<List<Spell>> spells() {
    return Combinators.combine(Arbitraries.longs().between(0, 60), Arbitraries.of(true, false))
        .as(Spell::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void theCurveNeverRisesAndStaysBetweenZeroAndOne(@ForAll("spells") List<Spell> spells) {
    double before = 1;
    for (SurvivalStep step : SurvivalCurve.of(spells).steps()) {
      assertThat(step.survival()).isBetween(0.0, before);
      before = step.survival();
    }
  }

  @Property
  void theOrderOfTheSpellsDoesNotMatter(@ForAll("spells") List<Spell> spells) {
    assertThat(SurvivalCurve.of(Lists.reverse(spells)).steps())
        .isEqualTo(SurvivalCurve.of(spells).steps());
  }

  @Property
  void ifAllHaveEndedTheCurveIsTheShareThatLastsLonger(@ForAll("spells") List<Spell> spells) {
    List<Spell> ended = spells.stream().map(spell -> new Spell(spell.days(), true)).toList();

    for (SurvivalStep step : SurvivalCurve.of(ended).steps()) {
      double longer = ended.stream().filter(spell -> spell.days() > step.days()).count();
      assertThat(step.survival()).isEqualTo(longer / ended.size(), within(1e-12));
    }
  }

  @Property
  void everySpellThatEndedIsInAStep(@ForAll("spells") List<Spell> spells) {
    assertThat(SurvivalCurve.of(spells).steps().stream().mapToLong(SurvivalStep::ended).sum())
        .isEqualTo(spells.stream().filter(Spell::ended).count());
  }

  @Property
  void aSpellThatHasNotEndedNeverMakesTheCurveLower(@ForAll("spells") List<Spell> spells) {
    List<Spell> more = Lists.newArrayList(spells);
    more.add(new Spell(60, false));
    SurvivalCurve lower = SurvivalCurve.of(spells);
    SurvivalCurve higher = SurvivalCurve.of(more);

    for (int i = 0; i < lower.steps().size(); i++) {
      assertThat(higher.steps().get(i).survival())
          .isGreaterThanOrEqualTo(lower.steps().get(i).survival());
    }
  }
}
