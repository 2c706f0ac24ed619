package eu.hanse.cli;

import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.catalogue.InProgramme;
import eu.hanse.city.City;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Participation;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows a city and its part in all programmes. */
final class CityPage {

  private static final String INDENT = "  ";

  private final Catalogue catalogue;
  private final City city;

  CityPage(Catalogue catalogue, City city) {
    this.catalogue = catalogue;
    this.city = city;
  }

  void print(PrintWriter out) {
    Page.lines(out, city.describe());
    Page.section(out, "Programmes", programmes());
    Page.section(out, "Meetings", meetings());
    Page.section(out, "Initiatives", initiatives());
  }

  private Columns programmes() {
    Columns columns = new Columns(INDENT);
    for (InProgramme<Participation> part : catalogue.participationsOf(city.id())) {
      columns.row(
          part.programme().id().value(),
          Page.text(part.item().period().or(part.programme()::period)),
          part.item().role().toString(),
          Page.joined(part.item().tracks()));
    }
    return columns;
  }

  private Columns meetings() {
    List<InProgramme<Meeting>> meetings =
        catalogue.meetingsOf(city.id()).stream()
            .sorted(Comparator.comparing(meeting -> meeting.item().when()))
            .toList();
    Columns columns = new Columns(INDENT);
    for (InProgramme<Meeting> meeting : meetings) {
      boolean hosts = meeting.item().host().equals(Optional.of(city.id()));
      columns.row(
          meeting.item().when().toString(),
          meeting.programme().id().value(),
          hosts ? "host" : "",
          meeting.item().title());
    }
    return columns;
  }

  private Columns initiatives() {
    Columns columns = new Columns(INDENT);
    for (InProgramme<Initiative> initiative : catalogue.initiativesOf(city.id())) {
      columns.row(
          initiative.programme().id().value(),
          initiative.item().kind().toString(),
          initiative.item().name());
    }
    return columns;
  }
}
