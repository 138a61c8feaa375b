/**
 * The student counts of a whole State in a few bytes each, from which the books of an analysis are put together district by
 * district.
 *
 * <p>Part of the room {@code disproportionality}, whose rules hold.
 */
@NullMarked
package org.determinations.disproportionality.packed;

import org.jspecify.annotations.NullMarked;
