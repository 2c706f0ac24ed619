package eu.hanse.cli;

import java.util.Locale;

/** The forms that data are exported in. */
enum ExportForm {
  /** Tables as CSV files, with their description: a directory. */
  CSV,
  /** A network. */
  GRAPHML,
  /** A network over time. */
  GEXF,
  /** Cities on a map. */
  GEOJSON,
  /** Linked data. */
  JSONLD;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
