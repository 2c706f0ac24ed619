package eu.hanse.cli;

import eu.hanse.calendar.Meeting;
import eu.hanse.catalogue.Catalogue;
import eu.hanse.funding.Contribution;
import eu.hanse.funding.FundingPlan;
import eu.hanse.funding.Rate;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Phase;
import eu.hanse.programme.Programme;
import eu.hanse.programme.ThematicTrack;
import eu.hanse.programme.Transfer;
import java.io.PrintWriter;

/** Shows a programme: its cities, meetings, initiatives and money. */
final class ProgrammePage {

  private static final String INDENT = "  ";

  private final Catalogue catalogue;
  private final Programme programme;
  private final Page page;

  ProgrammePage(Catalogue catalogue, Programme programme) {
    this.catalogue = catalogue;
    this.programme = programme;
    this.page = new Page(catalogue);
  }

  void print(PrintWriter out) {
    Page.lines(out, programme.toString());
    facts().print(out);
    Page.section(out, "Phases", phases());
    Page.section(out, "Tracks", tracks());
    Page.section(out, "Cities", cities());
    Page.section(out, "Organisations", organisations());
    Page.section(out, "Meetings", meetings());
    Page.section(out, "Initiatives", initiatives());
    Page.section(out, "Transfers", transfers());
    Page.section(out, "Funding", funding());
  }

  private Columns facts() {
    Columns columns = new Columns(INDENT);
    columns.row("kind", programme.kind().toString());
    programme.framework().ifPresent(framework -> columns.row("framework", framework.value()));
    programme.period().ifPresent(period -> columns.row("period", period.toString()));
    programme.predecessor().ifPresent(before -> columns.row("continues", before.value()));
    catalogue
        .successorsOf(programme.id())
        .forEach(after -> columns.row("continued by", after.id().value()));
    programme.url().ifPresent(url -> columns.row("url", url));
    programme.note().ifPresent(note -> columns.row("note", note));
    return columns;
  }

  private Columns phases() {
    Columns columns = new Columns(INDENT);
    for (Phase phase : programme.phases()) {
      columns.row(phase.id().value(), Page.text(phase.period()), phase.name());
    }
    return columns;
  }

  private Columns tracks() {
    Columns columns = new Columns(INDENT);
    for (ThematicTrack track : programme.tracks()) {
      columns.row(track.id().value(), track.name());
    }
    return columns;
  }

  private Columns cities() {
    Columns columns = new Columns(INDENT);
    for (Participation part : programme.participations()) {
      columns.row(
          part.city().value(),
          page.name(part.city()),
          catalogue.city(part.city()).map(city -> city.country().code()).orElse(""),
          part.role().toString(),
          Page.text(part.period()),
          Page.joined(part.tracks())
              + part.representedBy().map(through -> " through " + page.name(through)).orElse(""));
    }
    return columns;
  }

  private Columns organisations() {
    Columns columns = new Columns(INDENT);
    for (Involvement involvement : programme.involvements()) {
      columns.row(
          involvement.organisation().value(),
          page.name(involvement.organisation()),
          involvement.role().toString(),
          Page.text(involvement.period()));
    }
    return columns;
  }

  private Columns meetings() {
    Columns columns = new Columns(INDENT);
    for (Meeting meeting : programme.calendar().inOrder()) {
      columns.row(
          meeting.when().toString(),
          meeting.kind().toString(),
          meeting.host().map(page::name).or(meeting::place).orElse(""),
          meeting.title());
    }
    return columns;
  }

  private Columns initiatives() {
    Columns columns = new Columns(INDENT);
    for (Initiative initiative : programme.initiatives()) {
      columns.row(
          initiative.id().value(),
          initiative.kind().toString(),
          page.names(initiative.cities()),
          initiative.name());
    }
    return columns;
  }

  private Columns transfers() {
    Columns columns = new Columns(INDENT);
    for (Transfer transfer : programme.transfers()) {
      columns.row(
          transfer.practice().toString(),
          page.name(transfer.from()) + " to " + page.names(transfer.to()));
    }
    return columns;
  }

  private Columns funding() {
    Columns columns = new Columns(INDENT);
    for (FundingPlan plan : programme.funding()) {
      columns.row(
          plan.per().map(unit -> "total per " + unit).orElse("total"), Page.text(plan.total()));
      for (Contribution part : plan.contributions()) {
        columns.row(
            INDENT + page.name(part.payer()),
            Page.text(part.amount()),
            part.rate().map(Rate::toPercent).orElse(""));
      }
    }
    return columns;
  }
}
