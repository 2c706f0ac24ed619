package eu.hanse.catalogue;

import eu.hanse.calendar.AgendaItem;
import eu.hanse.calendar.Meeting;
import eu.hanse.funding.FundingPlan;
import eu.hanse.programme.Agreement;
import eu.hanse.programme.Expert;
import eu.hanse.programme.Initiative;
import eu.hanse.programme.Involvement;
import eu.hanse.programme.Mentoring;
import eu.hanse.programme.Participation;
import eu.hanse.programme.Programme;
import eu.hanse.programme.Transfer;
import eu.hanse.source.Place;

/** The references that a programme and its parts make, in the order of their fields. */
final class ProgrammeReferences {

  private final ReferenceWalk walk;

  ProgrammeReferences(ReferenceWalk walk) {
    this.walk = walk;
  }

  void visit(Place root, Programme programme) {
    programme.predecessor().ifPresent(id -> walk.programme(root.child("predecessor"), id));
    root.forEach(
        "phases", programme.phases(), (place, phase) -> walk.sources(place, phase.sources()));
    root.forEach("participations", programme.participations(), this::participation);
    root.forEach("involvements", programme.involvements(), this::involvement);
    root.forEach("experts", programme.experts(), this::expert);
    root.child("calendar").forEach("meetings", programme.calendar().meetings(), this::meeting);
    root.forEach("initiatives", programme.initiatives(), this::initiative);
    root.forEach("transfers", programme.transfers(), this::transfer);
    root.forEach("mentorings", programme.mentorings(), this::mentoring);
    root.forEach("agreements", programme.agreements(), this::agreement);
    root.forEach("funding", programme.funding(), this::funding);
    programme
        .procurement()
        .ifPresent(procurement -> walk.sources(root.child("procurement"), procurement.sources()));
  }

  private void participation(Place place, Participation participation) {
    walk.city(place, "city", participation.city());
    walk.organisation(place, "representedBy", participation.representedBy());
    walk.organisation(place, "consortium", participation.consortium());
    walk.sources(place, participation.sources());
  }

  private void involvement(Place place, Involvement involvement) {
    walk.organisation(place, "organisation", involvement.organisation());
    walk.sources(place, involvement.sources());
  }

  private void expert(Place place, Expert expert) {
    walk.organisation(place, "organisation", expert.organisation());
    walk.cities(place, "cities", expert.cities());
    walk.sources(place, expert.sources());
  }

  private void meeting(Place place, Meeting meeting) {
    walk.city(place, "host", meeting.host());
    walk.cities(place, "participants", meeting.participants());
    walk.organisations(place, "organisations", meeting.organisations());
    place.forEach(
        "speakers",
        meeting.speakers(),
        (speakerPlace, speaker) ->
            walk.organisation(speakerPlace, "organisation", speaker.organisation()));
    place.forEach("agenda", meeting.agenda(), this::agendaItem);
    walk.sources(place, meeting.sources());
  }

  private void agendaItem(Place place, AgendaItem item) {
    walk.cities(place, "presenters", item.presenters());
    place.forEach("initiatives", item.initiatives(), walk::programmeOf);
  }

  private void initiative(Place place, Initiative initiative) {
    walk.cities(place, "cities", initiative.cities());
    walk.organisations(place, "organisations", initiative.organisations());
    initiative
        .inspiredBy()
        .ifPresent(reference -> walk.programmeOf(place.child("inspiredBy"), reference));
    initiative.funding().ifPresent(plan -> funding(place.child("funding"), plan));
    walk.sources(place, initiative.sources());
  }

  private void transfer(Place place, Transfer transfer) {
    walk.programmeOf(place.child("practice"), transfer.practice());
    walk.city(place, "from", transfer.from());
    walk.cities(place, "to", transfer.to());
    walk.sources(place, transfer.sources());
  }

  private void mentoring(Place place, Mentoring mentoring) {
    walk.city(place, "mentor", mentoring.mentor());
    walk.cities(place, "mentees", mentoring.mentees());
    walk.sources(place, mentoring.sources());
  }

  private void agreement(Place place, Agreement agreement) {
    place.forEach("parties", agreement.parties(), walk::party);
    place.forEach("covers", agreement.covers(), walk::programmeOf);
    walk.sources(place, agreement.sources());
  }

  private void funding(Place place, FundingPlan plan) {
    place.forEach(
        "contributions",
        plan.contributions(),
        (sharePlace, share) -> walk.party(sharePlace.child("payer"), share.payer()));
    walk.sources(place, plan.sources());
  }
}
