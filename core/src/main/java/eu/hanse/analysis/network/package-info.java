/**
 * Who is linked with whom: {@link eu.hanse.analysis.network.Networks} makes graphs of cities and
 * programmes, {@link eu.hanse.analysis.network.Link} tells of single ties when they held.
 */
@NullMarked
package eu.hanse.analysis.network;

import org.jspecify.annotations.NullMarked;
