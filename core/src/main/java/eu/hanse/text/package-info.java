/** Plain text for people: names of constants, aligned descriptions. Not exported. */
@NullMarked
package eu.hanse.text;

import org.jspecify.annotations.NullMarked;
