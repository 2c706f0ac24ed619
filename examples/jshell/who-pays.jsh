// Who pays in AI4Cities, and where do sources disagree?

var ai4cities = all.ofProgramme("ai4cities");
var money = CoFinancing.of(ai4cities);
table(money.toTable().select("name", "contribution", "amount", "currency", "rate", "rate is"));

// Derived figures follow exactly from those stated; what does not follow stays open, with the reason.
print(ai4cities.programmes().get(0).funding().get(0).resolve().describe());

// What sources say otherwise, kept as claims.
table(ai4cities.programmes().get(0).claims());

/exit
