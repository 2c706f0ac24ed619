/**
 * The command line: a program on top of the library, as an application would use it. Each command
 * is one class.
 */
@NullMarked
package eu.hanse.cli;

import org.jspecify.annotations.NullMarked;
