/**
 * Data files: {@link eu.hanse.io.CatalogueReader} reads them into a catalogue, {@link
 * eu.hanse.io.DataValidator} judges them while they stream by. Both name {@link
 * eu.hanse.io.DataFiles} and report every problem with its position. A {@link
 * eu.hanse.io.DataObserver} is told what is found as it is found. {@link eu.hanse.io.StandardCalls}
 * are the calls that programmes are held to, {@link eu.hanse.io.CallReader} reads others.
 */
@NullMarked
package eu.hanse.io;

import org.jspecify.annotations.NullMarked;
