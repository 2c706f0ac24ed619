package eu.hanse.rule.standard;

import com.google.common.base.Joiner;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import eu.hanse.catalogue.EntityKey;
import eu.hanse.catalogue.EntityKind;
import eu.hanse.id.CityId;
import eu.hanse.id.InitiativeReference;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.rule.CatalogueRule;
import eu.hanse.rule.Findings;
import eu.hanse.rule.RuleCode;
import eu.hanse.rule.RuleContext;
import eu.hanse.rule.RuleInfo;
import eu.hanse.rule.Severity;
import eu.hanse.rule.Survey;
import eu.hanse.source.ValuePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reports a practice that is passed on from city to city until it is back where it began. */
final class TransferCycle implements CatalogueRule {

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .code(RuleCode.of("transfer.cycle"))
          .severity(Severity.WARNING)
          .addSubject(EntityKind.PROGRAMME)
          .condition(
              "A practice is passed on from city to city until it is back at one that already had"
                  + " it.")
          .rationale(
              "A practice travels from those who have it to those who do not. In a circle nobody"
                  + " would have had it first, so giver and taker are often exchanged in one of the"
                  + " transfers.")
          .advice(
              "Exchange the cities of the transfer that goes the wrong way; if a city took back"
                  + " what others made of its practice, describe that as an initiative of its own.")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Survey survey(RuleContext context) {
    return new Travels(context);
  }

  /** A transfer between two cities. */
  private record Leg(CityId from, CityId to) {}

  /** Where a leg is listed. */
  private record Place(EntityKey programme, int transfer, int taker) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::programme)
            .thenComparing(Place::transfer)
            .thenComparing(Place::taker);

    ValuePath path() {
      return ValuePath.of("transfers", transfer, "to", taker);
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private static final class Travels implements Survey {

    private final RuleContext context;
    private final Map<InitiativeReference, Map<Leg, Place>> legs = new HashMap<>();

    Travels(RuleContext context) {
      this.context = context;
    }

    @Override
    public void see(Programme programme) {
      for (int i = 0; i < programme.transfers().size(); i++) {
        Transfer transfer = programme.transfers().get(i);
        InitiativeReference practice =
            InitiativeReference.of(
                transfer.practice().programme().orElse(programme.id()),
                transfer.practice().initiative());
        List<CityId> takers = transfer.to().asList();
        for (int k = 0; k < takers.size(); k++) {
          Leg leg = new Leg(transfer.from(), takers.get(k));
          if (isSound(leg)) {
            legs.computeIfAbsent(practice, key -> new HashMap<>())
                .merge(
                    leg,
                    new Place(EntityKey.of(programme.id()), i, k),
                    (one, other) -> Collections.min(List.of(one, other)));
          }
        }
      }
    }

    /** Other rules report a city that gives to itself, and cities that are not known. */
    private boolean isSound(Leg leg) {
      return !leg.from().equals(leg.to())
          && context.entities().contains(EntityKey.of(leg.from()))
          && context.entities().contains(EntityKey.of(leg.to()));
    }

    @Override
    public void conclude(Findings findings) {
      legs.entrySet().stream()
          .filter(travel -> mayReturn(travel.getValue().keySet()))
          .sorted(Map.Entry.comparingByKey())
          .forEach(travel -> conclude(travel.getKey(), travel.getValue(), findings));
    }

    /** Most practices are passed on by one city alone. */
    private static boolean mayReturn(Set<Leg> legs) {
      Set<CityId> givers = new HashSet<>();
      legs.forEach(leg -> givers.add(leg.from()));
      return legs.stream().anyMatch(leg -> givers.contains(leg.to()));
    }

    private static void conclude(
        InitiativeReference practice, Map<Leg, Place> places, Findings findings) {
      MutableGraph<CityId> graph = GraphBuilder.directed().build();
      places.keySet().forEach(leg -> graph.putEdge(leg.from(), leg.to()));
      Circles.in(graph).forEach(circle -> report(practice, circle, places, findings));
    }
  }

  /** Reports the circle where the last of its transfers is listed. */
  private static void report(
      InitiativeReference practice,
      List<CityId> circle,
      Map<Leg, Place> places,
      Findings findings) {
    List<Place> ofCircle = new ArrayList<>();
    for (int i = 0; i < circle.size(); i++) {
      Leg leg = new Leg(circle.get(i), circle.get((i + 1) % circle.size()));
      ofCircle.add(Objects.requireNonNull(places.get(leg)));
    }
    Place last = Collections.max(ofCircle);
    Place first = Collections.min(ofCircle);
    findings
        .at(last.programme(), last.path())
        .with("practice", practice)
        .with("city", circle.get(0))
        .with("circle", Joiner.on(" to ").join(circle.subList(1, circle.size())))
        .related(first.programme(), first.path(), "the first transfer of the circle")
        .say(
            "The practice {practice} travels in a circle: from {city} to {circle} and back to"
                + " {city}.");
  }
}
