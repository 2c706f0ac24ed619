// Where do smart-city teams sit, and do they move when a new council is elected?

var day = LocalDate.of(2022, 1, 1);
table(PlacementByPopulation.of(all, day));

var changes = PlacementChanges.of(all, LocalDate.of(2026, 1, 1));
table(changes.toTable().select("city", "when", "changed", "timing", "days since", "superior after"));
table(changes.summary());

// Of another model, such as an agency after a department, are none of them: teams stayed, and those they report to changed.
print(changes.of(PlacementAspect.MODEL));

/exit
