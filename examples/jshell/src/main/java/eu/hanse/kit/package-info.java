/** What a JShell session has at hand beside the library: {@link eu.hanse.kit.Kit}. */
@NullMarked
package eu.hanse.kit;

import org.jspecify.annotations.NullMarked;
