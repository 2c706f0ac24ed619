package eu.hanse.benchmarks.data;

import eu.hanse.id.SourceId;
import eu.hanse.source.Source;
import eu.hanse.time.PartialDate;
import java.time.LocalDate;

/** Makes the sources: some that all refer to, and one for every few programmes. */
final class SourceGenerator {

  private static final int GENERAL = 200;
  private static final int PROGRAMMES_PER_REPORT = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(2008, 1, 1);
  private static final int DAYS = 6_000;

  private final long seed;

  SourceGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * {@return how many sources there are}
   *
   * @param programmes how many programmes there are
   */
  static int count(int programmes) {
    return GENERAL + (programmes - 1) / PROGRAMMES_PER_REPORT + 1;
  }

  /** {@return one of the sources that all refer to} */
  static SourceId general(Draw draw) {
    return id(draw.below(GENERAL));
  }

  /**
   * {@return the source that a programme shares with few others}
   *
   * @param programme the number of the programme
   */
  static SourceId report(int programme) {
    return id(GENERAL + programme / PROGRAMMES_PER_REPORT);
  }

  private static SourceId id(int number) {
    return SourceId.of(
        number < GENERAL ? "network-news-" + number : "final-report-" + (number - GENERAL));
  }

  Source source(int number) {
    Draw draw = Draw.of(seed, "source", number);
    LocalDate published = FIRST_DAY.plusDays(draw.below(DAYS));
    SourceId id = id(number);
    Source.Builder source =
        Source.builder()
            .id(id)
            .title(
                (number < GENERAL ? "News: " : "Final report: ")
                    + Phrases.theme(draw)
                    + " and "
                    + Phrases.theme(draw)
                    + " in "
                    + Phrases.place(draw))
            .url("https://example.org/library/" + id);
    if (draw.chance(0.97)) {
      source
          .published(PartialDate.of(published))
          .retrieved(PartialDate.of(published.plusDays(draw.between(1, 300))));
    }
    if (draw.chance(0.7)) {
      source.publisher(Phrases.capitalised(Phrases.theme(draw)) + " network");
    }
    return source.build();
  }
}
