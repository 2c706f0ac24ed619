/** Files on disk. Internal: not exported. */
@NullMarked
package eu.hanse.io.file;

import org.jspecify.annotations.NullMarked;
