package eu.hanse.io.picture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import eu.hanse.id.CityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Draws cities at their places: ties first, marks on them, names where there is room. */
final class CityDrawing {

  private final MarkedCities cities;
  private final ImmutableMap<CityId, Spot> spots;
  private final StrongestTies ties;
  private final List<Label> names = new ArrayList<>();

  CityDrawing(MarkedCities cities, ImmutableMap<CityId, Spot> spots, StrongestTies ties, Box area) {
    this.cities = cities;
    this.spots = spots;
    this.ties = ties;
    ImmutableList<Box> marks =
        cities.all().stream().map(this::box).collect(ImmutableList.toImmutableList());
    LabelPlacer placer = new LabelPlacer(area, marks);
    cities.all().forEach(city -> placer.place(cities.name(city), box(city)).ifPresent(names::add));
  }

  private Spot spot(CityId city) {
    return Objects.requireNonNull(spots.get(city));
  }

  private Box box(CityId city) {
    Spot spot = spot(city);
    return Box.around(spot.x(), spot.y(), cities.reach(city));
  }

  /** {@return what is left out, in sentences} */
  ImmutableList<String> notes() {
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    cities.note().ifPresent(notes::add);
    ties.note().ifPresent(notes::add);
    if (names.size() < cities.all().size()) {
      notes.add(
          "Names shown: "
              + names.size()
              + " of "
              + cities.all().size()
              + ", as there is no room for more; the others appear when a mark is pointed at.");
    }
    return notes.build();
  }

  void draw(SvgWriter svg) {
    TieLines lines = new TieLines(ties);
    for (Tie tie : ties.drawn().reverse()) {
      String arrow = ties.isDirected() ? " → " : " – ";
      String title =
          cities.name(tie.from())
              + arrow
              + cities.name(tie.to())
              + ": "
              + Amounts.of(tie.strength());
      lines.draw(svg, tie, spot(tie.from()), spot(tie.to()), cities.reach(tie.to()), title);
    }
    // Small marks are drawn last, so that they are not covered.
    cities.all().forEach(city -> cities.draw(svg, city, spot(city)));
    names.forEach(name -> Texts.drawOnTop(svg, name, Ink.TEXT));
  }
}
