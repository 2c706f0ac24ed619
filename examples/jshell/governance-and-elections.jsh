// Where do smart-city teams sit, and do they move when a new council is elected?

var day = LocalDate.of(2022, 1, 1);
table(PlacementByPopulation.of(all, day));

var changes = PlacementChanges.of(all, LocalDate.of(2026, 1, 1));
table(changes.toTable().select("city", "strategy", "when", "changed", "timing", "days since"));
table(changes.summary());

// If elections made no difference, both shares would be about the same. These are few changes in two cities: no proof.
System.out.printf(Locale.ROOT, "Within a year after an election: %.2f of the changes, %.2f of the time%n",
    changes.shareOfChanges().orElse(0), changes.shareOfTime().orElse(0));

// Nobody moved to another model, such as an agency after a department: those that teams report to changed.
print("Of another model: " + changes.of(PlacementAspect.MODEL).changes().size());

/exit
