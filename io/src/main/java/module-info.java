/** Reads, writes and validates data files of the model; brings the bundled catalogue. */
module eu.hanse.io {
  requires transitive eu.hanse.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;

  exports eu.hanse.bundled;
  exports eu.hanse.io;
  exports eu.hanse.io.check;
  exports eu.hanse.io.configuration;
  exports eu.hanse.io.json;
  exports eu.hanse.io.problem;
  exports eu.hanse.io.report;
}
