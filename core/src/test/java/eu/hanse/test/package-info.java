/**
 * For the tests of all modules: {@link eu.hanse.test.Samples} has one example of each entity with
 * everything in it, {@link eu.hanse.test.Catalogues}, {@link eu.hanse.test.Calls}, {@link
 * eu.hanse.test.Programmes}, {@link eu.hanse.test.Calendars}, {@link eu.hanse.test.Fundings},
 * {@link eu.hanse.test.Entities}, {@link eu.hanse.test.Ids} and {@link eu.hanse.test.Values} make
 * random ones, {@link eu.hanse.test.Attribute} walks the model.
 */
@NullMarked
package eu.hanse.test;

import org.jspecify.annotations.NullMarked;
