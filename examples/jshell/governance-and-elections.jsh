// Where do smart-city teams sit, and do they move when a new council is elected?

var day = LocalDate.of(2022, 1, 1);
table(PlacementByPopulation.of(all, day));

var changes = PlacementChanges.of(all, LocalDate.of(2026, 1, 1));
table(changes);
table(changes.summary());

/exit
