/**
 * The secondary analysis: counts to risks, ratios, bands, years and answers. It never changes a determination.
 *
 * <p>May touch: {@code model}, {@code policy}, {@code issue}; {@code interval} also {@code StrictMath} and the statistics
 * library. May never touch: Spring, SQL, CSV, files, clock, locale, logging, randomness, a threshold of its own; dividing
 * or rounding before a threshold; pooling suppressed cells; changing a determination.
 */
@NullMarked
package org.determinations.disproportionality;

import org.jspecify.annotations.NullMarked;
