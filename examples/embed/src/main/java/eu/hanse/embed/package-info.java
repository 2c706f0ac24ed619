/** An application that embeds the library. */
@NullMarked
package eu.hanse.embed;

import org.jspecify.annotations.NullMarked;
