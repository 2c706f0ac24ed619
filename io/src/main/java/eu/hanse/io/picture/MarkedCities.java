package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import eu.hanse.id.CityId;
import eu.hanse.text.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The cities of a picture, as marks: those that are largest first, then by name. */
final class MarkedCities {

  private static final double LARGEST = 11;
  private static final double SMALLEST = 2.6;
  private static final double USUAL = 3.8;

  private final CityMarks marks;
  private final ImmutableList<CityId> cities;
  private final Categories<CityId> categories;
  private final double largestAmount;

  MarkedCities(CityMarks marks, Collection<CityId> cities, int limit) {
    this.marks = marks;
    this.cities =
        Ordering.from(
                Comparator.comparing(
                        (CityId city) ->
                            -marks.sizes().getOrDefault(city, Double.NEGATIVE_INFINITY))
                    .thenComparing(marks::name)
                    .thenComparing(Comparator.naturalOrder()))
            .sortedCopy(cities)
            .stream()
            .limit(limit)
            .collect(ImmutableList.toImmutableList());
    this.categories = new Categories<>(this.cities, marks::group);
    this.largestAmount =
        this.cities.stream()
            .mapToDouble(city -> marks.sizes().getOrDefault(city, 0.0))
            .max()
            .orElse(0);
  }

  ImmutableList<CityId> all() {
    return cities;
  }

  String name(CityId city) {
    return marks.name(city);
  }

  void draw(SvgWriter svg, CityId city, Spot spot) {
    categories.of(city).draw(svg, spot.x(), spot.y(), radius(city), marks.title(city));
  }

  /** {@return how far the mark of a city reaches from its middle} */
  double reach(CityId city) {
    return categories.of(city).marker().reach(radius(city));
  }

  private double radius(CityId city) {
    return marks.sizeName().isEmpty() ? USUAL : radius(marks.sizes().getOrDefault(city, 0.0));
  }

  /** The area of a mark is as large as the amount, but it must be seen. */
  private double radius(double amount) {
    return amount > 0 ? Math.max(SMALLEST, LARGEST * Math.sqrt(amount / largestAmount)) : SMALLEST;
  }

  /** {@return what of the amounts is missing, in a sentence; empty if nothing is} */
  Optional<String> note() {
    long unknown = cities.stream().filter(city -> !marks.sizes().containsKey(city)).count();
    return marks
        .sizeName()
        .filter(name -> unknown > 0)
        .map(
            name ->
                "Of "
                    + Words.count(unknown, "city", "cities")
                    + ", drawn in the smallest size, it is not known: "
                    + name
                    + ".");
  }

  Legend legend() {
    Legend legend = new Legend();
    if (cities.isEmpty()) {
      return legend;
    }
    legend.heading("Colour and shape: " + marks.groupName()).categories(categories.used());
    if (marks.sizeName().isPresent() && largestAmount > 0) {
      legend.heading("Size: " + marks.sizeName().get());
      DoubleStream.of(largestAmount, smallestAmount())
          .distinct()
          .forEach(amount -> legend.entry(Amounts.of(amount), sample(amount)));
    }
    return legend;
  }

  private double smallestAmount() {
    return cities.stream()
        .flatMap(city -> Optional.ofNullable(marks.sizes().get(city)).stream())
        .mapToDouble(amount -> Math.max(0, amount))
        .min()
        .orElse(0);
  }

  private Legend.Symbol sample(double amount) {
    return (svg, x, y) ->
        svg.start("circle")
            .attribute("cx", x)
            .attribute("cy", y)
            .attribute("r", radius(amount))
            .fill(Ink.GREY)
            .end();
  }
}
