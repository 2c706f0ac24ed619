/** Reads, writes and validates data files of the model; brings the bundled catalogue. */
module eu.hanse.io {
  requires transitive eu.hanse.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;
  requires java.xml;
  requires static org.apache.commons.csv; // for eu.hanse.io.export alone
  requires static org.jgrapht.core; // for eu.hanse.io.picture.NetworkChart alone

  exports eu.hanse.bundled;
  exports eu.hanse.io;
  exports eu.hanse.io.check;
  exports eu.hanse.io.configuration;
  exports eu.hanse.io.export;
  exports eu.hanse.io.export.geo;
  exports eu.hanse.io.export.graph;
  exports eu.hanse.io.export.linked;
  exports eu.hanse.io.json;
  exports eu.hanse.io.picture;
  exports eu.hanse.io.problem;
  exports eu.hanse.io.repair;
  exports eu.hanse.io.report;
}
