/**
 * What calls for proposals demand of the programmes that answer them: {@link eu.hanse.call.Call},
 * its {@link eu.hanse.call.Demand}s, each with where it is said, and {@link
 * eu.hanse.call.CallRegister}, the calls that are known.
 */
@NullMarked
package eu.hanse.call;

import org.jspecify.annotations.NullMarked;
