// Who takes part in Innovato-R, and which of the partners has hosted a meeting?

var innovatoR = hanse.programme("innovato-r").orElseThrow();
print(innovatoR.name() + ", " + innovatoR.period().orElseThrow());

for (var participation : innovatoR.participations()) {
  var city = hanse.city(participation.city()).orElseThrow();
  var hosted = innovatoR.calendar().hostedBy(city.id()).size();
  System.out.printf("%-24s %-3s %-14s hosted %d%n", city.name(), city.country(), participation.role(), hosted);
}

var partners = innovatoR.participations().stream().map(Participation::city).toList();
print("No meeting of theirs is known: " + innovatoR.calendar().withoutHosting(partners));

/exit
