// The French chapter of the Intelligent Cities Challenge: who is in it, in which tracks, and who came to its meeting?

var french = all.ofProgramme("icc-2020").ofCountry("FR");
table(french.participations());

// Tracks are known of few: what is not known is counted, not guessed.
table(Participations.byTrack(french, Counted.CITIES));
print("French cities whose track no source tells: " + Participations.byTrack(french, Counted.CITIES).unassigned());

var ofChapter = french.meetings().stream().map(InProgramme::item).filter(it -> it.chapter().equals(Optional.of("France"))).toList();
var meeting = ofChapter.get(0);
print(meeting.title() + ", " + meeting.when() + ": " + meeting.participants());
print("Not there: " + Sets.difference(french.inRole(ParticipationRole.CORE_CITY).cityIds(), meeting.participants()));

/exit
