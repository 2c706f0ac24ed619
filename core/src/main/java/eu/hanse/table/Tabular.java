package eu.hanse.table;

/** What can be looked at as a table, such as an indicator. */
public interface Tabular {

  /** {@return it as a table} */
  Table toTable();
}
