/**
 * Repairs data files where that needs no decision: {@link eu.hanse.io.repair.DataRepair} writes the
 * corrections that problems know, brings files into their canonical form, and changes nothing else.
 */
@NullMarked
package eu.hanse.io.repair;

import org.jspecify.annotations.NullMarked;
