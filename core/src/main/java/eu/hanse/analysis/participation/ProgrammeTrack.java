package eu.hanse.analysis.participation;

import eu.hanse.id.ProgrammeId;
import eu.hanse.id.TrackId;
import java.util.Comparator;

/**
 * A thematic track of a programme. A track is known by its programme as well as its id, because two
 * programmes may offer different tracks under the same id.
 *
 * @param programme the programme that offers it
 * @param track its id in that programme
 */
public record ProgrammeTrack(ProgrammeId programme, TrackId track)
    implements Comparable<ProgrammeTrack> {

  private static final Comparator<ProgrammeTrack> ORDER =
      Comparator.comparing(ProgrammeTrack::programme).thenComparing(ProgrammeTrack::track);

  /** Orders tracks by their programmes, then by their ids. */
  @Override
  public int compareTo(ProgrammeTrack other) {
    return ORDER.compare(this, other);
  }

  /** {@return both ids, such as {@code challenge/green-economy}} */
  @Override
  public String toString() {
    return programme + "/" + track;
  }
}
