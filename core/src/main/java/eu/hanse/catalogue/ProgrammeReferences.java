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
import eu.hanse.source.ValuePath;

/** The references that a programme and its parts make, in the order of their fields. */
final class ProgrammeReferences {

  private final ReferenceWalk walk;

  ProgrammeReferences(ReferenceWalk walk) {
    this.walk = walk;
  }

  void visit(Programme programme) {
    programme
        .predecessor()
        .ifPresent(id -> walk.add(EntityKey.of(id), ValuePath.of("predecessor")));
    walk.each("phases", programme.phases(), (path, phase) -> walk.sources(path, phase.sources()));
    walk.each("participations", programme.participations(), this::participation);
    walk.each("involvements", programme.involvements(), this::involvement);
    walk.each("experts", programme.experts(), this::expert);
    walk.each(ValuePath.of("calendar"), "meetings", programme.calendar().meetings(), this::meeting);
    walk.each("initiatives", programme.initiatives(), this::initiative);
    walk.each("transfers", programme.transfers(), this::transfer);
    walk.each("mentorings", programme.mentorings(), this::mentoring);
    walk.each("agreements", programme.agreements(), this::agreement);
    walk.each("funding", programme.funding(), this::funding);
    programme
        .procurement()
        .ifPresent(procurement -> walk.sources(ValuePath.of("procurement"), procurement.sources()));
  }

  private void participation(ValuePath path, Participation participation) {
    walk.add(EntityKey.of(participation.city()), path.child("city"));
    walk.organisation(path, "representedBy", participation.representedBy());
    walk.organisation(path, "consortium", participation.consortium());
    walk.sources(path, participation.sources());
  }

  private void involvement(ValuePath path, Involvement involvement) {
    walk.add(EntityKey.of(involvement.organisation()), path.child("organisation"));
    walk.sources(path, involvement.sources());
  }

  private void expert(ValuePath path, Expert expert) {
    walk.organisation(path, "organisation", expert.organisation());
    walk.cities(path, "cities", expert.cities());
    walk.sources(path, expert.sources());
  }

  private void meeting(ValuePath path, Meeting meeting) {
    walk.city(path, "host", meeting.host());
    walk.cities(path, "participants", meeting.participants());
    walk.organisations(path, "organisations", meeting.organisations());
    walk.each(
        path,
        "speakers",
        meeting.speakers(),
        (speakerPath, speaker) ->
            walk.organisation(speakerPath, "organisation", speaker.organisation()));
    walk.each(path, "agenda", meeting.agenda(), this::agendaItem);
    walk.sources(path, meeting.sources());
  }

  private void agendaItem(ValuePath path, AgendaItem item) {
    walk.cities(path, "presenters", item.presenters());
    walk.each(path, "initiatives", item.initiatives(), walk::programmeOf);
  }

  private void initiative(ValuePath path, Initiative initiative) {
    walk.cities(path, "cities", initiative.cities());
    walk.organisations(path, "organisations", initiative.organisations());
    initiative
        .inspiredBy()
        .ifPresent(reference -> walk.programmeOf(path.child("inspiredBy"), reference));
    initiative.funding().ifPresent(plan -> funding(path.child("funding"), plan));
    walk.sources(path, initiative.sources());
  }

  private void transfer(ValuePath path, Transfer transfer) {
    walk.programmeOf(path.child("practice"), transfer.practice());
    walk.add(EntityKey.of(transfer.from()), path.child("from"));
    walk.cities(path, "to", transfer.to());
    walk.sources(path, transfer.sources());
  }

  private void mentoring(ValuePath path, Mentoring mentoring) {
    walk.city(path, "mentor", mentoring.mentor());
    walk.cities(path, "mentees", mentoring.mentees());
    walk.sources(path, mentoring.sources());
  }

  private void agreement(ValuePath path, Agreement agreement) {
    walk.each(path, "parties", agreement.parties(), walk::party);
    walk.each(path, "covers", agreement.covers(), walk::programmeOf);
    walk.sources(path, agreement.sources());
  }

  private void funding(ValuePath path, FundingPlan plan) {
    walk.each(
        path,
        "contributions",
        plan.contributions(),
        (sharePath, share) -> walk.party(sharePath.child("payer"), share.payer()));
    walk.sources(path, plan.sources());
  }
}
