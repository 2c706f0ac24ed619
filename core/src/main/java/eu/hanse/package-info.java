/** Carries the style in which the value types of all packages are generated. */
@NullMarked
@ValueStyle
package eu.hanse;

import org.jspecify.annotations.NullMarked;
