/**
 * Decisions of people about a district's result that are recorded in the store, beside those of a decisions file.
 *
 * <p>Part of the room {@code model}, whose rules hold.
 */
@NullMarked
package org.determinations.model.decision;

import org.jspecify.annotations.NullMarked;
