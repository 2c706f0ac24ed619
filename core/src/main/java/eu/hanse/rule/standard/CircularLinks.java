package eu.hanse.rule.standard;

import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.rule.FindingDraft;
import eu.hanse.rule.Findings;
import eu.hanse.source.ValuePath;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Entities each of which leads to one other by a property, and the circles of them. A circle is
 * reported once, at the entity whose id comes first.
 *
 * <p>A circle is known only when all its entities are, so it is looked for after the last of them.
 */
final class CircularLinks {

  private final String property;
  private final String verb;
  private final Map<EntityKey, EntityKey> links = new TreeMap<>();

  /**
   * Begins without entities.
   *
   * @param property the property that names the other entity
   * @param verb what an entity does to the other, as messages say
   */
  CircularLinks(String property, String verb) {
    this.property = property;
    this.verb = verb;
  }

  /**
   * Adds what an entity leads to. Of two entities with one id the order of the data must not
   * decide, so the one that leads to the first id counts.
   */
  void add(EntityKey from, EntityKey to) {
    links.merge(from, to, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  /** Reports the circles. */
  void conclude(Findings findings) {
    MutableGraph<EntityKey> graph = GraphBuilder.directed().allowsSelfLoops(true).build();
    links.forEach(graph::putEdge);
    Circles.in(graph).forEach(circle -> report(circle, findings));
  }

  private void report(List<EntityKey> circle, Findings findings) {
    EntityKey first = circle.get(0);
    String kind = first.kind().toString();
    String subject = "The " + kind + " {" + kind + "} " + verb;
    List<String> others = circle.stream().skip(1).map(EntityKey::id).toList();
    FindingDraft draft =
        findings
            .at(first, ValuePath.of(property))
            .with(kind, first.id())
            .with("circle", String.join(", which " + verb + " ", others));
    if (others.isEmpty()) {
      draft.say(subject + " itself.");
    } else {
      draft
          .related(circle.get(1), ValuePath.of(property), "the circle goes on here")
          .say(subject + " {circle}, which " + verb + " {" + kind + "} again.");
    }
  }
}
