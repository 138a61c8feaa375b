/**
 * Who somebody is, how that is known, and what a role lets a person do.
 *
 * <p>Part of the room {@code model}, whose rules hold.
 */
@NullMarked
package org.determinations.model.people;

import org.jspecify.annotations.NullMarked;
