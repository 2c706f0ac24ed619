// Does hosting go round in Innovato-R? Who takes part, who has hosted, and how evenly.

var innovatoR = all.ofProgramme("innovato-r");
print(innovatoR.programmes().get(0).name() + ", " + innovatoR.programmes().get(0).period().orElseThrow());

var load = HostingLoad.of(innovatoR);
table(load);
System.out.printf(Locale.ROOT, "Gini of hosting among the partners: %.3f%n", load.hosted().gini().orElse(0));
print("Meetings of which no host is known: " + load.hostUnknown() + "; held online without one: " + load.onlineWithoutHost());

var partners = innovatoR.cityIds();
print("No meeting hosted by them is known: " + innovatoR.programmes().get(0).calendar().withoutHosting(partners));

/exit
