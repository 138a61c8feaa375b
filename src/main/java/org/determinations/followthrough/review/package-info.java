/**
 * Quality reviews of individual programs: the draw of a sample, what counts of a record's readings, whether readers agree, and the
 * figures of a district and of the State.
 *
 * <p>Part of the room {@code followthrough}, whose rules hold. Kept apart from monitoring: nothing here makes a finding or touches
 * a determination. Sources: the rubric and the defaults that {@code src/docs/reviews.md} cites.
 */
@NullMarked
package org.determinations.followthrough.review;

import org.jspecify.annotations.NullMarked;
