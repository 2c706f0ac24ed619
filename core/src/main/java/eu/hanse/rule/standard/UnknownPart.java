package eu.hanse.rule.standard;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.programme.Programme;
import eu.hanse.rule.EntityRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.source.Place;
import eu.hanse.text.WordIndex;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule that reports each place where a programme names a part of itself that it does not have.
 */
abstract class UnknownPart implements EntityRule {

  private final String kind;
  private final RuleInfo info;

  /**
   * Makes the rule.
   *
   * @param kind what the parts are, as messages call one of them
   * @param info what is to be known about the rule
   */
  UnknownPart(String kind, RuleInfo info) {
    this.kind = kind;
    this.info = info;
  }

  /** {@return the names of the parts that the programme has} */
  abstract Stream<String> parts(Programme programme);

  /** Visits the places where the programme names such parts. */
  abstract void visit(Programme programme, BiConsumer<Place, String> visitor);

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final void check(Programme programme, RuleContext context, Findings findings) {
    Supplier<ImmutableSet<String>> parts =
        Suppliers.memoize(() -> parts(programme).collect(ImmutableSet.toImmutableSet()));
    Supplier<WordIndex> index = Suppliers.memoize(() -> new WordIndex(parts.get()));
    visit(
        programme,
        (place, name) -> {
          if (!parts.get().contains(name)) {
            UnknownName.report(
                findings
                    .at(EntityKey.of(programme.id()), place.path())
                    .with("kind", kind)
                    .with("name", name)
                    .with("programme", programme.id()),
                "There is no {kind} {name} in the programme {programme}.",
                info.advice(),
                name,
                index.get().allNearest(name),
                Function.identity());
          }
        });
  }
}
