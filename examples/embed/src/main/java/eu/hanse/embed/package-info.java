/** An application that embeds the library and has a rule of its own. */
@NullMarked
package eu.hanse.embed;

import org.jspecify.annotations.NullMarked;
