package eu.hanse.benchmarks.data;

import com.google.common.collect.ImmutableList;
import eu.hanse.id.TrackId;
import eu.hanse.programme.ProgrammeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Decides what kind of programmes there are, when, and with which cities. */
final class OutlineGenerator {

  private static final List<ProgrammeKind> KINDS =
      List.of(
          ProgrammeKind.TRANSFER_NETWORK,
          ProgrammeKind.TRANSFER_NETWORK,
          ProgrammeKind.ACTION_PLANNING_NETWORK,
          ProgrammeKind.ACTION_PLANNING_NETWORK,
          ProgrammeKind.ACTION_PLANNING_NETWORK,
          ProgrammeKind.PARTNERSHIP,
          ProgrammeKind.LIGHTHOUSE_PROJECT,
          ProgrammeKind.CITY_CHALLENGE);
  private static final int USUAL_MOST = 12;
  private static final int MOST = 200;
  private static final int MOST_UNDER_CALL = 10;
  private static final LocalDate CALL_CLOSED = LocalDate.of(2019, 5, 1);

  private final CityDraw cities;

  OutlineGenerator(CityDraw cities) {
    this.cities = cities;
  }

  Outline outline(int number, Draw draw) {
    ProgrammeKind kind = draw.oneOf(KINDS);
    LocalDate start = LocalDate.of(draw.between(2008, 2024), draw.between(1, 12), 1);
    List<Integer> positions = cities.positions(draw, size(draw));
    int tracks = kind == ProgrammeKind.CITY_CHALLENGE || draw.chance(0.3) ? draw.between(2, 4) : 0;
    return new Outline(
        number,
        kind,
        start,
        draw.between(3, 8) * 6,
        positions,
        positions.stream().map(cities::city).collect(ImmutableList.toImmutableList()),
        IntStream.rangeClosed(1, tracks)
            .mapToObj(track -> TrackId.of("track-" + track))
            .collect(ImmutableList.toImmutableList()),
        kind == ProgrammeKind.ACTION_PLANNING_NETWORK
            && start.isAfter(CALL_CLOSED)
            && positions.size() <= MOST_UNDER_CALL);
  }

  /** Most have three to twelve cities; a few have many more. */
  private static int size(Draw draw) {
    return draw.chance(0.97)
        ? draw.between(3, USUAL_MOST)
        : (int) Math.min(MOST, draw.powerLaw(USUAL_MOST + 1, 1.2));
  }
}
