/**
 * The rules, one class each, and the determinations that follow from facts and a policy pack.
 *
 * <p>May touch: {@code model}, {@code policy}, {@code issue}. May never touch: Spring, SQL, CSV, files, a clock, a
 * locale, logging, randomness, a number other than 0 or 1, {@code if (cycle == …)}, another rule's class, changing a
 * recorded human decision.
 */
@NullMarked
package org.determinations.determination;

import org.jspecify.annotations.NullMarked;
