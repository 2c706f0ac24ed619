/**
 * Answers as tables: {@link eu.hanse.table.Table} has named columns with types and units, is
 * sorted, narrowed and grouped, and prints aligned.
 */
@NullMarked
package eu.hanse.table;

import org.jspecify.annotations.NullMarked;
