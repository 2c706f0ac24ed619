// How complete and how balanced are the data? What an answer from them can be worth.

var completeness = Completeness.of(hanse);
table(completeness.toTable().sortedBy("share").first(12));

var balance = GeographicBalance.of(all, LocalDate.of(2026, 1, 1));
table(balance);
print("Member states of which no city takes part: " + balance.membersMissing());
var countries = Participations.byCountry(all, Counted.CITIES);
System.out.printf(Locale.ROOT, "Gini %.3f, Herfindahl %.3f, evenness %.3f%n",
    countries.gini().orElse(0), countries.herfindahl().orElse(0), countries.evenness().orElse(0));

/exit
