/** Bodies other than cities: {@link eu.hanse.organisation.Organisation}. */
@NullMarked
package eu.hanse.organisation;

import org.jspecify.annotations.NullMarked;
