package eu.hanse.cli;

import eu.hanse.catalogue.Catalogue;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import java.io.PrintWriter;

/** Lists the programmes of a catalogue. */
final class Overview {

  private Overview() {}

  static void print(Catalogue catalogue, PrintWriter out) {
    Page.lines(out, catalogue.toString());
    Columns columns = new Columns("  ");
    columns.row("id", "period", "kind", "cities", "meetings", "name");
    for (Programme programme : catalogue.programmes().values()) {
      long cities = programme.participations().stream().map(Participation::city).distinct().count();
      columns.row(
          programme.id().value(),
          Page.text(programme.period()),
          programme.kind().toString(),
          Long.toString(cities),
          Integer.toString(programme.calendar().meetings().size()),
          programme.name());
    }
    if (!catalogue.programmes().isEmpty()) {
      Page.section(out, "Programmes", columns);
    }
  }
}
