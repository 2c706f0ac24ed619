/**
 * The model of European city-network programmes, the rules that judge it, and its look-ups. Knows
 * no files and no clock.
 */
@SuppressWarnings("module") // eu.hanse.io, named below, is compiled later
module eu.hanse.core {
  requires transitive com.google.common;
  requires transitive org.joda.money;
  requires transitive org.jspecify;
  requires org.apache.commons.text;
  requires static org.jgrapht.core; // for eu.hanse.analysis.measure alone

  exports eu.hanse.id;
  exports eu.hanse.time;
  exports eu.hanse.source;
  exports eu.hanse.place;
  exports eu.hanse.organisation;
  exports eu.hanse.governance;
  exports eu.hanse.city;
  exports eu.hanse.funding;
  exports eu.hanse.calendar;
  exports eu.hanse.programme;
  exports eu.hanse.call;
  exports eu.hanse.catalogue;
  exports eu.hanse.property;
  exports eu.hanse.rule;
  exports eu.hanse.table;
  exports eu.hanse.analysis;
  exports eu.hanse.analysis.continuity;
  exports eu.hanse.analysis.funding;
  exports eu.hanse.analysis.governance;
  exports eu.hanse.analysis.indicator;
  exports eu.hanse.analysis.measure;
  exports eu.hanse.analysis.network;
  exports eu.hanse.analysis.participation;
  exports eu.hanse.validation;
  exports eu.hanse.text to
      eu.hanse.io;
}
