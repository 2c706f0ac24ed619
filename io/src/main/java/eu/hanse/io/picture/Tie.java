package eu.hanse.io.picture;

import eu.hanse.id.CityId;

/** A tie of two cities. */
record Tie(CityId from, CityId to, double strength) {}
