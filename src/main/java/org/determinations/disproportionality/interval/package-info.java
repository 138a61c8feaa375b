/**
 * Interval statistics of the secondary analysis: the only place with binary floating point. Limits leave it as decimals,
 * rounded to a stated number of places.
 *
 * <p>May touch: {@code model}, {@code StrictMath} and the statistics library. May never touch: a threshold of a policy;
 * {@code Math}; a platform's own mathematics; anything the room around it may not.
 */
@NullMarked
package org.determinations.disproportionality.interval;

import org.jspecify.annotations.NullMarked;
